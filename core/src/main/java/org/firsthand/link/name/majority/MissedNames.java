package org.firsthand.link.name.majority;

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
        Map<ArticleId, Annotations> byId = new TreeMap<>();
        articles.forEach(article -> byId.put(article.article().id(), article));
        for (Story story : grouping.stories()) {
            List<ArticleId> ids = story.articles().stream().filter(byId::containsKey).toList();
            if (ids.size() > 1) {
                List<List<NamedSentence>> tellings =
                        ids.stream()
                                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                                .map(NamedSentence::of)
                                .toList();
                StoryNames known = StoryNames.of(tellings);
                ShortNames shorts = ShortNames.of(tellings);
                Sides sides = new Sides(shorts, tellings);
                for (int i = 0; i < ids.size(); i++) {
                    List<Name> names = names(tellings.get(i), known, shorts, sides);
                    byId.computeIfPresent(ids.get(i), (id, telling) -> telling.named(names));
                }
            }
        }
        return articles.stream().map(article -> byId.get(article.article().id())).toList();
    }

    private static List<Name> names(
            List<NamedSentence> telling, StoryNames known, ShortNames shorts, Sides sides) {
        List<Name> names = new ArrayList<>();
        for (NamedSentence named : telling) {
            List<Name> whole =
                    widened(
                            named.with(
                                    named.names().stream()
                                            .filter(name -> !known.isRun(named.words(name)))
                                            .toList()),
                            known);
            whole.forEach(name -> names.add(sides.corrected(named, name)));
            Sentence sentence = named.sentence();
            List<Token> tokens = sentence.tokens();
            boolean[] taken = named.with(whole).taken();
            boolean[] tagged = named.taken();
            for (int i = 0; i < tokens.size(); i++) {
                int from = i;
                int to = known.longest(tokens, from, taken, tagged);
                if (to > from) {
                    Span span = sentence.spanOf(from, to);
                    known.kind(tokens.subList(from, to))
                            .map(kind -> new Name(span, kind, Optional.empty()))
                            .ifPresent(name -> names.add(sides.corrected(named, name)));
                    i = to - 1;
                } else {
                    Span span = tokens.get(from).span();
                    shorts.at(tokens, from, taken)
                            .ifPresent(kind -> names.add(new Name(span, kind, Optional.empty())));
                }
            }
        }
        names.sort(BY_PLACE);
        return List.copyOf(names);
    }

    /// The names of `named`, those that are part of a longer name of the story widened to it.
    private static List<Name> widened(NamedSentence named, StoryNames known) {
        List<Name> names = new ArrayList<>(named.names());
        Sentence sentence = named.sentence();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            int to = known.widest(sentence.tokens(), i);
            if (to == i) {
                continue;
            }
            Span span = sentence.spanOf(i, to);
            List<Name> within = names.stream().filter(name -> name.span().overlaps(span)).toList();
            boolean inside =
                    !within.isEmpty()
                            && within.stream()
                                    .allMatch(
                                            name ->
                                                    span.contains(name.span())
                                                            && !span.equals(name.span()));
            if (inside) {
                names.removeAll(within);
                known.kind(sentence.tokens().subList(i, to))
                        .ifPresent(
                                kind -> names.add(new Name(span, kind, within.getFirst().title())));
                i = to - 1;
            }
        }
        names.sort(BY_PLACE);
        return List.copyOf(names);
    }
}
