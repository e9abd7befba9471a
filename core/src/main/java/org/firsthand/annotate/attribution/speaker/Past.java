package org.firsthand.annotate.attribution.speaker;

import java.util.Locale;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.text.Span;

/// A speaker that was found before.
///
/// @param sentence the number of the sentence in which it was found
/// @param person true where it is one person
/// @param plural true where it is a group
record Past(Span referent, int sentence, boolean person, boolean plural) {

    static Past of(Speaker speaker, Span words, Mentions mentions) {
        boolean person =
                mentions.namesIn(speaker.referent()).stream()
                                .anyMatch(name -> name.kind() == NameKind.PERSON)
                        || PronounReader.ONE_PERSON.contains(
                                mentions.words(words).toLowerCase(Locale.ROOT));
        boolean plural =
                mentions.head(speaker.referent())
                        .map(head -> head.tag().equals("NNS"))
                        .orElse(false);
        return new Past(speaker.referent(), mentions.sentenceAt(words.start()), person, plural);
    }
}
