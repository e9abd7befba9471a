package org.firsthand.trace.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.group.Grouping;
import org.firsthand.group.Story;
import org.firsthand.group.StoryThread;
import org.firsthand.link.Linked;
import org.firsthand.link.Linker;
import org.firsthand.trace.Derivation;
import org.firsthand.trace.Parent;
import org.firsthand.trace.Passage;
import org.firsthand.trace.Stemma;
import org.firsthand.trace.Tracer;
import org.firsthand.trace.align.Alignment;
import org.firsthand.trace.align.Line;
import org.firsthand.trace.align.Match;
import org.firsthand.trace.align.Version;
import org.firsthand.vector.SentenceVectors;

/// Finds which articles the sentences of one text stand in, and who of them derives from whom.
/// Immutable, safe for use by many threads.
///
/// The articles that have any sentence of the text are traced as one story, whatever they are on: a
/// text may be put together from several.
public final class TextTracer {

    /// The work grows with the square of these, so no more are compared with each other.
    public static final int MOST = 60;

    private final Function<String, float[]> vectors;
    private final Tracer tracer;

    public TextTracer(SentenceVectors vectors) {
        this(vectors::vector);
    }

    /// @param vectors gives a sentence's vector of length 1; safe for use by many threads
    public TextTracer(Function<String, float[]> vectors) {
        this.vectors = vectors;
        this.tracer = new Tracer(vectors);
    }

    /// An article that has sentences of the text.
    private record Holder(Annotations telling, Alignment alignment) {

        private static final Comparator<Holder> MOST_FIRST =
                Comparator.comparingInt((Holder holder) -> -holder.alignment.carried())
                        .thenComparing(Holder::id);

        ArticleId id() {
            return telling.article().id();
        }

        String published() {
            return telling.article().published().value().orElse("~");
        }
    }

    /// Traces a text among the articles of a pile; their order changes nothing.
    ///
    /// @throws IllegalArgumentException where an article of the pile has the id of the text
    public TextTrace trace(Annotations asked, List<Annotations> pile) {
        ArticleId text = asked.article().id();
        Version version = new Version(asked, vectors);
        List<Holder> holders = new ArrayList<>();
        for (Annotations telling : pile) {
            if (telling.article().id().equals(text)) {
                throw new IllegalArgumentException("the pile has an article of the id " + text);
            }
            Alignment alignment = Alignment.of(version, new Version(telling, vectors));
            if (alignment.matches().stream().anyMatch(Match::carried)) {
                holders.add(new Holder(telling, alignment));
            }
        }
        holders.sort(Holder.MOST_FIRST);
        List<Holder> near = holders.subList(0, Math.min(MOST, holders.size()));
        List<Annotations> tellings = new ArrayList<>(near.stream().map(Holder::telling).toList());
        tellings.add(asked);
        tellings.sort(Comparator.comparing(telling -> telling.article().id()));
        List<ArticleId> ids = tellings.stream().map(telling -> telling.article().id()).toList();
        Story story = new Story(text.value(), ids, List.of());
        StoryThread thread = new StoryThread(text.value(), List.of(story.id()), List.of());
        Linked linked = new Linker().link(tellings, new Grouping(List.of(story), List.of(thread)));
        Stemma stemma = tracer.trace(story, linked);
        return new TextTrace(
                text,
                (int) version.lines().stream().filter(Line::isProse).count(),
                sightings(version, near, parents(text, stemma)),
                holders.size() - near.size(),
                linked,
                stemma);
    }

    private static Set<ArticleId> parents(ArticleId text, Stemma stemma) {
        return stemma.derivations().stream()
                .filter(edge -> edge.child().equals(text))
                .map(Derivation::parent)
                .filter(Parent.Known.class::isInstance)
                .map(parent -> ((Parent.Known) parent).article())
                .collect(Collectors.toSet());
    }

    private static List<TextTrace.Sighting> sightings(
            Version text, List<Holder> holders, Set<ArticleId> parents) {
        List<TextTrace.Sighting> sightings = new ArrayList<>();
        for (int number = 0; number < text.lines().size(); number++) {
            int line = number;
            List<Holder> having =
                    holders.stream()
                            .filter(holder -> match(holder, line).isPresent())
                            .sorted(
                                    Comparator.comparingDouble(
                                                    (Holder h) ->
                                                            -match(h, line)
                                                                    .orElseThrow()
                                                                    .likeness())
                                            .thenComparing(h -> !parents.contains(h.id()))
                                            .thenComparing(Holder::published)
                                            .thenComparing(Holder::id))
                            .toList();
            if (!having.isEmpty()) {
                sightings.add(
                        new TextTrace.Sighting(
                                Evidence.of(text.id(), text.lines().get(line).span()),
                                having.stream()
                                        .map(h -> passage(h, match(h, line).orElseThrow()))
                                        .toList()));
            }
        }
        return sightings;
    }

    private static Optional<Match> match(Holder holder, int line) {
        return holder.alignment().match(line).filter(Match::carried);
    }

    private static Passage passage(Holder holder, Match match) {
        return Passage.of(holder.alignment(), match);
    }
}
