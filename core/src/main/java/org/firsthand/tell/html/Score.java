package org.firsthand.tell.html;

/// How often one kind of finding is right, as measured.
///
/// @param finding what is found: "who said it"
/// @param measure the figure with its name: "F1 0.81"
/// @param on what it was measured on, with its date
public record Score(String finding, String measure, String on) {}
