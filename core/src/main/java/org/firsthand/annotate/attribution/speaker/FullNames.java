package org.firsthand.annotate.attribution.speaker;

import java.util.Optional;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.text.Span;

/// Leads a short form of a person's name to the fuller one of the same article.
final class FullNames {

    private FullNames() {}

    static boolean isShort(Name name, Span phrase, Mentions mentions) {
        return name.span().equals(phrase) && mentions.tokens(name.span()).size() == 1;
    }

    static Optional<Speaker> fuller(Span words, Name name, Mentions mentions) {
        Span full = fullest(name, mentions);
        return full.equals(name.span())
                ? Optional.empty()
                : Optional.of(new Speaker(words, full, Optional.of("the fuller form of the name")));
    }

    /// The first longer form of a person's name that ends in the same word; the name itself where
    /// the forms are of several people.
    static Span fullest(Name name, Mentions mentions) {
        String last = lastWord(mentions.words(name.span()));
        Optional<Span> found = Optional.empty();
        for (Name other : mentions.names()) {
            String words = mentions.words(other.span());
            boolean longer =
                    other.kind() == NameKind.PERSON
                            && other.span().length() > name.span().length()
                            && words.indexOf(' ') > 0
                            && lastWord(words).equals(last);
            if (longer && found.isEmpty()) {
                found = Optional.of(other.span());
            } else if (longer && !mentions.words(found.get()).equals(words)) {
                return name.span();
            }
        }
        return found.orElse(name.span());
    }

    static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
