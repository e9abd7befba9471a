package org.firsthand.tell.html;

import org.firsthand.tell.html.stemma.StemmaSection;
import org.firsthand.tell.html.view.Apparatus;
import org.firsthand.tell.html.view.Exchanges;
import org.firsthand.tell.html.view.Figures;
import org.firsthand.tell.html.view.HeadSection;
import org.firsthand.tell.html.view.Namings;
import org.firsthand.tell.html.view.People;
import org.firsthand.tell.html.view.Quotes;
import org.firsthand.tell.html.view.Scope;
import org.firsthand.tell.html.view.Texts;
import org.firsthand.tell.html.view.Timeline;

/// The sections of one story.
///
/// @param id the anchor of the story
public record StoryContents(
        String id,
        HeadSection head,
        StemmaSection stemma,
        Apparatus apparatus,
        Quotes quotes,
        Figures figures,
        Exchanges exchanges,
        Timeline timeline,
        People people,
        Namings namings,
        Texts texts) {

    static StoryContents of(Scope scope, String id) {
        return new StoryContents(
                id,
                HeadSection.of(scope),
                StemmaSection.of(scope, id),
                Apparatus.of(scope),
                Quotes.of(scope),
                Figures.of(scope),
                Exchanges.of(scope),
                Timeline.of(scope),
                People.of(scope),
                Namings.of(scope),
                Texts.of(scope));
    }
}
