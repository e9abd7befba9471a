package org.firsthand.trace.beside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.firsthand.article.ArticleId;
import org.firsthand.text.Span;
import org.firsthand.trace.align.Alignment;
import org.firsthand.trace.align.Match;
import org.firsthand.trace.align.Version;
import org.firsthand.trace.source.Citations;

/// All articles of a story beside each other. Articles go by their numbers in order of id.
/// Immutable.
///
/// In a story of more than [Wording#COMPARED] articles each is aligned only with so many that share
/// most turns of phrase with it, or it with them: the work grows with the articles, not with their
/// square.
public final class Comparison {

    /// Text in common from here on is no accident.
    private static final double KIN = 0.3;

    private final List<Version> versions;
    private final Alignment[][] alignments;
    private final List<Optional<Clock>> clocks;
    private final Citations citations;
    private final Wording wording;
    private final List<OptionalInt> revised;

    /// @param versions in order of id
    public Comparison(List<Version> versions, Citations citations) {
        this.versions = List.copyOf(versions);
        this.citations = citations;
        wording = Wording.of(versions);
        clocks = versions.stream().map(v -> Clock.of(v.telling().article())).toList();
        Map<ArticleId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < versions.size(); i++) {
            numbers.put(versions.get(i).id(), i);
        }
        revised = versions.stream().map(version -> revised(version, numbers)).toList();
        alignments = new Alignment[versions.size()][versions.size()];
        for (int child = 0; child < versions.size(); child++) {
            for (int parent = 0; parent < versions.size(); parent++) {
                Version one = versions.get(child);
                Version other = versions.get(parent);
                alignments[child][parent] =
                        wording.isNear(child, parent)
                                ? Alignment.of(one, other)
                                : Alignment.apart(one, other);
            }
        }
    }

    public int size() {
        return versions.size();
    }

    public Version version(int number) {
        return versions.get(number);
    }

    public Citations citations() {
        return citations;
    }

    /// Which turns of phrase stand in which articles.
    public Wording wording() {
        return wording;
    }

    /// The lines of `child` beside those of `parent`.
    public Alignment alignment(int child, int parent) {
        return alignments[child][parent];
    }

    /// The larger of the shares of lines that each of two articles has from the other.
    public double sharedMost(int a, int b) {
        return Math.max(alignments[a][b].share(), alignments[b][a].share());
    }

    /// The larger of the shares of lines that each of two articles has from the other, without
    /// those that are speech: two that heard the same speaker share these too.
    public double toldMost(int a, int b) {
        return Math.max(told(a, b), told(b, a));
    }

    private double told(int child, int parent) {
        Alignment alignment = alignments[child][parent];
        long told =
                alignment.matches().stream()
                        .filter(Match::carried)
                        .filter(match -> !versions.get(child).lines().get(match.line()).isSpeech())
                        .count();
        return told / (double) Math.max(1, alignment.lines());
    }

    /// True where the two have too much text in common to be independent.
    public boolean isKin(int a, int b) {
        return sharedMost(a, b) >= KIN;
    }

    /// The larger of the shares of word 5-grams that each of two articles has from the other.
    public double wordingMost(int a, int b) {
        return Math.max(
                versions.get(a).containment(versions.get(b)),
                versions.get(b).containment(versions.get(a)));
    }

    /// The same, outside quotation marks.
    public double proseMost(int a, int b) {
        return Math.max(
                versions.get(a).proseContainment(versions.get(b)),
                versions.get(b).proseContainment(versions.get(a)));
    }

    /// True where `child` names the outlet of `parent`.
    public boolean cites(int child, int parent) {
        return citations.cites(versions.get(child).id(), versions.get(parent).id());
    }

    /// True where one of the two names the other as a news agency.
    public boolean citesAgency(int a, int b) {
        return citations.citesAgency(versions.get(a), versions.get(b))
                || citations.citesAgency(versions.get(b), versions.get(a));
    }

    /// True where both name one outlet that is not in the story.
    public boolean shareOutside(int a, int b) {
        return citations.shareOutside(versions.get(a).id(), versions.get(b).id());
    }

    /// True where both name one outlet that is not in the story, in sentences that neither has from
    /// the other.
    public boolean nameApart(int a, int b) {
        ArticleId first = versions.get(a).id();
        ArticleId second = versions.get(b).id();
        return citations.outside(first).stream()
                .anyMatch(
                        outside ->
                                outside.places(first).stream().anyMatch(p -> !has(b, a, p))
                                        && outside.places(second).stream()
                                                .anyMatch(p -> !has(a, b, p)));
    }

    /// True where `other` has the line of `article` at `place` word for word.
    private boolean has(int other, int article, Span place) {
        Version version = versions.get(article);
        for (int line = 0; line < version.lines().size(); line++) {
            if (version.lines().get(line).span().overlaps(place)
                    && alignments[article][other].match(line).filter(Match::verbatim).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// True where both credit one outlet that is not in the story.
    public boolean shareCredit(int a, int b) {
        return citations.shareCredit(versions.get(a).id(), versions.get(b).id());
    }

    /// True where the article credits an outlet that is not in the story.
    public boolean creditsOutside(int article) {
        return citations.creditsOutside(versions.get(article).id());
    }

    /// True where the stated days settle that the article `earlier` came out before `later`.
    public boolean isDayBefore(int earlier, int later) {
        return clocks.get(earlier)
                .flatMap(one -> clocks.get(later).map(one::isDayBefore))
                .orElse(false);
    }

    /// The number of the version that `article` is a later version of, where it is in the story.
    public OptionalInt revised(int article) {
        return revised.get(article);
    }

    private static OptionalInt revised(Version version, Map<ArticleId, Integer> numbers) {
        return version.telling()
                .article()
                .revision()
                .filter(revision -> numbers.containsKey(revision.of()))
                .map(revision -> OptionalInt.of(numbers.getOrDefault(revision.of(), 0)))
                .orElse(OptionalInt.empty());
    }

    /// True where `child` is a later version of `parent`.
    public boolean revises(int child, int parent) {
        return revised(child).equals(OptionalInt.of(parent));
    }

    /// Minutes by which `child` surely came after `parent`, as in [Clock#until]; empty where a
    /// clock is missing.
    public Optional<Long> minutes(int parent, int child) {
        return clocks.get(parent).flatMap(p -> clocks.get(child).map(p::until));
    }
}
