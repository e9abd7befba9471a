package org.firsthand.annotate.attribution.speaker;

import java.util.Locale;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.text.Span;

/// A speaker that was found before.
///
/// @param referent the words that say who it is; of one of a group its own
/// @param sentence the number of the sentence in which it was found
/// @param person true where it is one person
/// @param plural true where it is a group
/// @param body true where it is named as an organisation
record Past(Span referent, int sentence, boolean person, boolean plural, boolean body) {

    static Past of(Speaker speaker, Span words, Mentions mentions) {
        Span who = speaker.member() ? speaker.words() : speaker.referent();
        boolean person =
                speaker.member()
                        || holds(who, NameKind.PERSON, mentions)
                        || PronounReader.ONE_PERSON.contains(
                                mentions.words(words).toLowerCase(Locale.ROOT));
        boolean plural = mentions.head(who).map(head -> head.tag().equals("NNS")).orElse(false);
        boolean body = !person && holds(who, NameKind.ORGANISATION, mentions);
        return new Past(who, mentions.sentenceAt(words.start()), person, plural, body);
    }

    private static boolean holds(Span span, NameKind kind, Mentions mentions) {
        return mentions.namesIn(span).stream().anyMatch(name -> name.kind() == kind);
    }
}
