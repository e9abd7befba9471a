package org.firsthand.link.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Name;
import org.firsthand.article.ArticleId;
import org.firsthand.group.Grouping;
import org.firsthand.group.Story;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Finds names that the tagger missed in one telling of a story and saw in others. Stateless.
public final class MissedNames {

    private static final Comparator<Name> BY_PLACE = Comparator.comparing(Name::span);

    private MissedNames() {}

    /// `articles` with the names put in that other articles of their story know, in their order.
    public static List<Annotations> complete(List<Annotations> articles, Grouping grouping) {
        Map<ArticleId, Annotations> completed = new TreeMap<>();
        articles.forEach(article -> completed.put(article.article().id(), article));
        for (Story story : grouping.stories()) {
            List<Annotations> tellings =
                    articles.stream()
                            .filter(article -> story.articles().contains(article.article().id()))
                            .toList();
            if (tellings.size() > 1) {
                StoryNames known = StoryNames.of(tellings);
                tellings.forEach(
                        telling ->
                                completed.put(telling.article().id(), completed(telling, known)));
            }
        }
        return articles.stream().map(article -> completed.get(article.article().id())).toList();
    }

    private static Annotations completed(Annotations telling, StoryNames known) {
        List<Name> names = new ArrayList<>(telling.names());
        int before = names.size();
        for (Sentence sentence : telling.sentences()) {
            List<Token> tokens = sentence.tokens();
            boolean[] taken = StoryNames.taken(sentence, telling.names());
            for (int i = 0; i < tokens.size(); i++) {
                int from = i;
                int to = known.longest(tokens, from, taken);
                if (to > from) {
                    Span span = sentence.spanOf(from, to);
                    known.kind(tokens.subList(from, to))
                            .ifPresent(kind -> names.add(new Name(span, kind, Optional.empty())));
                    i = to - 1;
                }
            }
        }
        if (names.size() == before) {
            return telling;
        }
        names.sort(BY_PLACE);
        return telling.named(names);
    }
}
