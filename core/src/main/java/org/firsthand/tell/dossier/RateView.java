package org.firsthand.tell.dossier;

/// A figure brought to a rate.
///
/// @param per `day`
/// @param comparable the id of the flow whose rates can be compared with this one
public record RateView(
        SpanView figure,
        double value,
        String per,
        String of,
        String arithmetic,
        String comparable) {}
