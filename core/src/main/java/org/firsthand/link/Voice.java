package org.firsthand.link;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.link.name.Entity;
import org.firsthand.text.BareWords;

/// Who says something, as one article tells it.
///
/// @param entity the id of the entity; empty where it is not known
/// @param words those that say who it is, in lower case, without little words
public record Voice(String entity, Set<String> words) {

    private static final Set<String> PRONOUNS =
            Set.of(
                    "he", "she", "they", "it", "who", "one", "i", "we", "you", "an", "a", "others",
                    "another");
    private static final int SHORTEST = 3;

    public Voice {
        words = Set.copyOf(words);
    }

    /// Empty for a pronoun: whom it stands for was inferred in each article by itself, and two
    /// inferences that differ are no evidence.
    public static Optional<Voice> of(Speaker speaker, Annotations article, Linked linked) {
        String text = article.article().text();
        String said = speaker.words().of(text).toLowerCase(Locale.ROOT);
        Set<String> words = new TreeSet<>(BareWords.of(speaker.referent().of(text)));
        if (speaker.member()) {
            words.addAll(BareWords.of(said));
        }
        words.removeIf(word -> word.length() < SHORTEST || word.equals("the"));
        if (words.isEmpty() || PRONOUNS.contains(said)) {
            return Optional.empty();
        }
        return Optional.of(
                new Voice(
                        Optional.of(speaker)
                                .filter(who -> !who.member())
                                .flatMap(w -> linked.entityAt(article.article().id(), w.referent()))
                                .map(Entity::id)
                                .orElse(""),
                        words));
    }

    /// True where the other is surely somebody else: no entity and no word in common.
    public boolean isAnother(Voice other) {
        boolean same = !entity.isEmpty() && entity.equals(other.entity);
        return !same && words.stream().noneMatch(other.words::contains);
    }

    /// True where the other is surely the same: one entity, or all words of one are the other's too
    /// ("Mayor Desta Abel", "Abel").
    public boolean isSame(Voice other) {
        boolean same = !entity.isEmpty() && entity.equals(other.entity);
        return same || words.containsAll(other.words) || other.words.containsAll(words);
    }
}
