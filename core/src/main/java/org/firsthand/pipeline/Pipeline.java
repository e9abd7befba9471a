package org.firsthand.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.firsthand.annotate.Annotator;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.clean.Cleaner;
import org.firsthand.clean.Cleaning;
import org.firsthand.clean.LanguageNote;
import org.firsthand.clean.RecurringLines;
import org.firsthand.clean.revision.Revisions;
import org.firsthand.collate.Collation;
import org.firsthand.collate.Collator;
import org.firsthand.group.Grouper;
import org.firsthand.group.Grouping;
import org.firsthand.link.Linked;
import org.firsthand.link.Linker;
import org.firsthand.read.Note;
import org.firsthand.read.Page;
import org.firsthand.read.Pile;
import org.firsthand.read.Rejection;
import org.firsthand.tell.Findings;
import org.firsthand.trace.Stemma;
import org.firsthand.trace.Tracer;
import org.firsthand.trace.literal.NearestArticles;
import org.firsthand.trace.literal.gram.Winnowing;
import org.firsthand.trace.text.TextTrace;
import org.firsthand.trace.text.TextTracer;

/// Runs the stages over a pile, from pages to collation.
///
/// The result depends on the pages alone, not on their order or the number of threads. Safe for use
/// by many threads.
public final class Pipeline {

    /// A text is held against so many articles at most, twice as many as it is told of.
    public static final int NEAR = 2 * TextTracer.MOST;

    private static final NearestArticles NEAREST = new NearestArticles(Winnowing.defaults(), NEAR);

    private final Models models;
    private final int threads;
    private final Function<Article, Annotations> annotate;

    /// What a stage made of one article.
    private sealed interface Outcome<T> {

        record Kept<T>(T result) implements Outcome<T> {}

        record Lost<T>(Rejection rejection) implements Outcome<T> {}
    }

    /// A pipeline that annotates `threads` articles at a time, at least 1.
    public Pipeline(Models models, int threads) {
        this(models, threads, new Annotator(models.syntax())::annotate);
    }

    Pipeline(Models models, int threads, Function<Article, Annotations> annotate) {
        if (threads < 1) {
            throw new IllegalArgumentException("a run needs at least 1 thread, not " + threads);
        }
        this.models = models;
        this.threads = threads;
        this.annotate = annotate;
    }

    /// Runs all stages. A page that fails in a stage of its own is rejected and stops no other.
    public Findings run(Pile pile, Progress progress) {
        List<Rejection> rejected = new ArrayList<>(pile.rejected());
        List<Annotations> annotated =
                annotated(cleaned(pile, rejected, progress), rejected, progress);
        progress.at("group", 0, 1);
        Grouping grouping = new Grouper(models.vectors()).group(annotated);
        Linked linked = new Linker().link(annotated, grouping);
        Tracer tracer = new Tracer(models.vectors());
        List<Stemma> stemmata =
                each("trace", grouping.stories(), story -> tracer.trace(story, linked), progress);
        Collation collation =
                Collation.joined(
                        each(
                                "collate",
                                grouping.threads(),
                                new Collator(models.vectors()).over(grouping, linked, stemmata),
                                progress));
        rejected.sort(Comparator.naturalOrder());
        return new Findings(
                rejected,
                notes(pile, annotated),
                grouping,
                linked,
                stemmata,
                tracer.sources(linked),
                collation);
    }

    private static List<Note> notes(Pile pile, List<Annotations> annotated) {
        return Stream.concat(
                        pile.notes().stream(),
                        annotated.stream().flatMap(a -> LanguageNote.of(a.article()).stream()))
                .sorted()
                .toList();
    }

    /// Runs the stages for one text among articles: which of them its sentences stand in. The text
    /// is never taken for a page of one of them, even of the same address. Of more than [#NEAR]
    /// articles those are annotated that share most words with the text.
    ///
    /// @param rejected takes what was refused, in order
    /// @return empty where the text is no article
    public Optional<TextTrace> trace(
            Page text, Pile articles, List<Rejection> rejected, Progress progress) {
        List<Article> asked = cleaned(Pile.of(text), rejected, progress);
        List<Article> all = cleaned(articles, rejected, progress);
        List<Article> near = asked.isEmpty() ? List.of() : NEAREST.of(asked.getFirst(), all);
        List<Annotations> pile = annotated(near, rejected, progress);
        rejected.addAll(articles.rejected());
        progress.at("trace", 0, 1);
        TextTracer tracer = new TextTracer(models.vectors());
        Optional<TextTrace> trace =
                annotated(asked, rejected, progress).stream()
                        .findFirst()
                        .map(telling -> tracer.trace(telling, pile));
        rejected.sort(Comparator.naturalOrder());
        progress.at("trace", 1, 1);
        return trace;
    }

    private List<Article> cleaned(Pile pile, List<Rejection> rejected, Progress progress) {
        RecurringLines recurring = RecurringLines.of(pile.pages());
        Cleaner cleaner = new Cleaner();
        return Revisions.of(
                kept(
                        each(
                                "clean",
                                pile.pages(),
                                page -> clean(page, cleaner, recurring),
                                progress),
                        rejected));
    }

    private List<Annotations> annotated(
            List<Article> articles, List<Rejection> rejected, Progress progress) {
        List<Annotations> annotated =
                kept(each("annotate", articles, this::annotate, progress), rejected);
        annotated.sort(Comparator.comparing(annotations -> annotations.article().id()));
        return annotated;
    }

    private static <T> List<T> kept(List<Outcome<T>> outcomes, List<Rejection> rejected) {
        List<T> kept = new ArrayList<>();
        for (Outcome<T> outcome : outcomes) {
            switch (outcome) {
                case Outcome.Kept<T>(T result) -> kept.add(result);
                case Outcome.Lost<T>(Rejection rejection) -> rejected.add(rejection);
            }
        }
        return kept;
    }

    private static Outcome<Article> clean(Page page, Cleaner cleaner, RecurringLines recurring) {
        try {
            return switch (cleaner.clean(page, recurring)) {
                case Cleaning.Cleaned(Article article) -> new Outcome.Kept<>(article);
                case Cleaning.Refused(Rejection rejection) -> new Outcome.Lost<>(rejection);
            };
        } catch (RuntimeException | StackOverflowError fault) {
            return lost(page.id(), page.file(), page.url(), fault);
        }
    }

    private Outcome<Annotations> annotate(Article article) {
        try {
            return new Outcome.Kept<>(annotate.apply(article));
        } catch (RuntimeException | StackOverflowError fault) {
            return lost(article.id(), article.file(), article.url(), fault);
        }
    }

    private static <T> Outcome<T> lost(
            ArticleId id, Optional<String> file, Optional<String> url, Throwable fault) {
        return new Outcome.Lost<>(
                new Rejection(
                        file,
                        url,
                        "fault of the program",
                        id
                                + " could not be read: "
                                + fault
                                + "; the others were; please report it with this article"));
    }

    private <T, R> List<R> each(
            String step, List<T> items, Function<T, R> work, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        progress.at(step, 0, items.size());
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<R>> results = new ArrayList<>();
            for (T item : items) {
                results.add(
                        pool.submit(
                                () -> {
                                    R result = work.apply(item);
                                    progress.at(step, done.incrementAndGet(), items.size());
                                    return result;
                                }));
            }
            List<R> all = new ArrayList<>();
            for (Future<R> result : results) {
                all.add(result.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the step " + step, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the step " + step + " failed", e.getCause());
        }
    }
}
