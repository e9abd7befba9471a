package org.firsthand.collate.figure;

/// A figure brought to a day.
///
/// @param perDay the figure divided by the days of its period
/// @param of what is counted
/// @param arithmetic the division as text, with the numbers in it
/// @param comparable the id of the flow whose rates can be compared with this one
public record Rate(
        FigureRef figure, double perDay, String of, String arithmetic, String comparable) {}
