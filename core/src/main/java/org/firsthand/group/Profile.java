package org.firsthand.group;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.ArticleId;
import org.firsthand.vector.UnitVector;

/// What one article is grouped by.
///
/// @param words weights of its words, of length 1 as a vector
/// @param names weights of the words of its names, of length 1 or empty
/// @param persons weights of the words of its persons' names, of length 1 or empty
/// @param numbers weights of its numbers, of length 1 or empty
/// @param head weights of the words of its title and first sentences, of length 1 or empty
/// @param lead the vector of its first sentences
/// @param published the first day on which it can have been published, where it says so
/// @param distance how many days back it sees what it tells, see [Distance]
record Profile(
        Annotations telling,
        Map<String, Double> words,
        Map<String, Double> names,
        Map<String, Double> persons,
        Map<String, Double> numbers,
        Map<String, Double> head,
        UnitVector lead,
        Optional<LocalDate> published,
        double distance) {

    ArticleId id() {
        return telling.article().id();
    }
}
