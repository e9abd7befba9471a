package org.firsthand.link.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.group.Grouping;
import org.firsthand.group.Story;
import org.firsthand.group.StoryThread;
import org.firsthand.text.Span;

/// Links the names of tellings of one story.
final class Tellings {

    private Tellings() {}

    /// The entities of a story of one article a name.
    ///
    /// @param names each `KIND name`
    static List<Entity> link(List<String> names) {
        List<Annotations> articles = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String text = names.get(i).substring(names.get(i).indexOf(' ') + 1);
            NameKind kind = NameKind.valueOf(names.get(i).substring(0, names.get(i).indexOf(' ')));
            Name name = new Name(new Span(0, text.length()), kind, Optional.empty());
            articles.add(TestModels.annotations("a" + i, text).named(List.of(name)));
        }
        return entities(articles);
    }

    static List<Entity> entities(List<Annotations> articles) {
        Story story =
                new Story("s", articles.stream().map(a -> a.article().id()).toList(), List.of());
        StoryThread thread = new StoryThread("t", List.of("s"), List.of());
        return new NameLinker().link(articles, new Grouping(List.of(story), List.of(thread)));
    }
}
