package org.firsthand.annotate.attribution.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.annotate.finding.SourceMention;
import org.firsthand.annotate.finding.SourceMention.Kind;
import org.firsthand.annotate.finding.SourceMention.Route;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.article.Evidence;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;
import org.firsthand.text.WordSets;

/// Finds the outlets that the sentences of one article name as where something comes from: "told
/// the Harbour Gazette", "the Gazette reports", "seen by Meridian Press". One an article.
final class OutletReader {

    private static final WordSets WORDS = WordSets.read(OutletReader.class, "words.txt");
    private static final Set<String> TELLING = WORDS.get("telling");
    private static final Set<String> REPORTING = WORDS.get("reporting");

    /// Verbs whose "by NAME" tells who has the thing.
    private static final Set<String> HAVING = WORDS.get("having");

    /// Verbs behind which a name may begin a clause of its own: "said the Gazette had closed".
    private static final Set<String> OPENING = WORDS.get("opening");

    private static final Set<String> PIECES = WORDS.get("pieces");

    /// What may stand between an outlet's name and its verb: "the Meridian news agency reports".
    private static final Set<String> KINDS = WORDS.get("kinds");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> PLACES = WORDS.get("places");
    private static final int REACH = 7;

    private final OutletList outlets;
    private final Reading reading;

    OutletReader(OutletList outlets, Reading reading) {
        this.outlets = outlets;
        this.reading = reading;
    }

    /// The mentions, in order of place.
    List<SourceMention> read() {
        List<SourceMention> found = new ArrayList<>();
        Map<String, Outlet> full = new TreeMap<>();
        for (Sentence sentence : reading.sentences()) {
            for (Outlet outlet : named(sentence, full)) {
                mention(sentence, outlet).ifPresent(found::add);
            }
        }
        return found;
    }

    /// The outlets that `sentence` names; "the Gazette" stands for the Harbour Gazette once that
    /// has been named, which `full` remembers by its last word.
    private List<Outlet> named(Sentence sentence, Map<String, Outlet> full) {
        List<Outlet> named = new ArrayList<>();
        for (Outlet outlet : outlets.find(sentence, reading.text())) {
            String words = outlet.span().of(reading.text());
            Outlet whole = full.getOrDefault(words, outlet);
            named.add(new Outlet(whole.name(), whole.agency(), outlet.span()));
            String last = outlet.name().substring(outlet.name().lastIndexOf(' ') + 1);
            if (!last.equals(outlet.name()) && !outlet.name().startsWith("The ")) {
                full.put(last, outlet);
            }
        }
        List<Token> tokens = sentence.tokens();
        for (int at = 1; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            Outlet whole = full.get(token.word());
            boolean alone =
                    tokens.get(at - 1).word().equalsIgnoreCase("the")
                            && (at + 1 == tokens.size() || !tokens.get(at + 1).isProperNoun());
            if (whole != null
                    && alone
                    && named.stream().noneMatch(o -> o.span().overlaps(token.span()))) {
                named.add(new Outlet(whole.name(), whole.agency(), token.span()));
            }
        }
        return named;
    }

    private Optional<SourceMention> mention(Sentence sentence, Outlet outlet) {
        List<Token> tokens = sentence.tokens();
        int from = sentence.tokenAt(outlet.span().start());
        int to = sentence.tokenAt(outlet.span().end() - 1) + 1;
        Kind kind = outlet.agency() ? Kind.AGENCY : Kind.OUTLET;
        for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
            if (tokens.get(at).word().equals(";") || tokens.get(at).word().equals(":")) {
                break;
            }
            Optional<Route> route = route(tokens, at, from, to);
            if (route.isPresent() && !blocked(sentence, at, from)) {
                int start = subjectStart(sentence, at);
                return Optional.of(mention(outlet.name(), kind, sentence, start, to, route.get()));
            }
        }
        return behind(tokens, to)
                .filter(end -> isSubject(tokens, from))
                .map(end -> mention(outlet.name(), kind, sentence, from, end, Route.REPORTED));
    }

    private SourceMention mention(
            String name, Kind kind, Sentence sentence, int from, int to, Route route) {
        return new SourceMention(
                name,
                kind,
                false,
                Evidence.of(reading.article().id(), sentence.spanOf(from, to)),
                route);
    }

    /// False where the name belongs to something else: "a commentator in the newspaper Gazette
    /// said".
    private static boolean isSubject(List<Token> tokens, int from) {
        int at = from - 1;
        while (at >= 0
                && (tokens.get(at).isNoun()
                        || tokens.get(at).tag().equals("DT")
                        || tokens.get(at).tag().startsWith("JJ"))) {
            at--;
        }
        return at < 0 || !PLACES.contains(tokens.get(at).word().toLowerCase(Locale.ROOT));
    }

    /// The end of the word of reporting behind a name that ends at `to`.
    private static Optional<Integer> behind(List<Token> tokens, int to) {
        int start = behindShortName(tokens, to);
        for (int at = start; at < Math.min(tokens.size(), start + 5); at++) {
            Token token = tokens.get(at);
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            boolean reports = token.isVerb() && (REPORTING.contains(lemma) || lemma.equals("say"));
            if (reports || (token.isNoun() && PIECES.contains(lemma))) {
                return Optional.of(at + 1);
            }
            if (token.word().equals(",") || (token.isNoun() && !KINDS.contains(lemma))) {
                break;
            }
        }
        return Optional.empty();
    }

    /// The place behind a short name in brackets: "the Harbour Gazette (HG)".
    private static int behindShortName(List<Token> tokens, int to) {
        boolean bracketed =
                to + 2 < tokens.size()
                        && tokens.get(to).word().equals("(")
                        && tokens.get(to + 2).word().equals(")");
        return bracketed ? to + 3 : to;
    }

    /// How the word at `at` names the outlet whose name stands from `from` to `to`.
    private static Optional<Route> route(List<Token> tokens, int at, int from, int to) {
        Token token = tokens.get(at);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (token.word().equalsIgnoreCase("according")) {
            return Optional.of(Route.ACCORDING);
        }
        if (token.word().equals("by") && isHad(tokens, at)) {
            return Optional.of(Route.REPORTED);
        }
        if (OPENING.contains(lemma)
                && to < tokens.size()
                && FINITE.contains(tokens.get(to).tag())
                && tokens.subList(at + 1, from).stream().noneMatch(t -> t.tag().equals("TO"))) {
            return Optional.empty();
        }
        if (TELLING.contains(lemma)) {
            return Optional.of(Route.TOLD);
        }
        return REPORTING.contains(lemma) ? Optional.of(Route.REPORTED) : Optional.empty();
    }

    /// True where the "by" at `by` stands behind a verb of having: "obtained from a clerk by".
    private static boolean isHad(List<Token> tokens, int by) {
        for (int at = by - 1; at >= Math.max(0, by - REACH); at--) {
            Token token = tokens.get(at);
            if (token.isVerb()) {
                return token.tag().equals("VBN")
                        && HAVING.contains(token.lemma().toLowerCase(Locale.ROOT));
            }
            if (!token.isWord()) {
                return false;
            }
        }
        return false;
    }

    /// True where between the word of telling and the name stands another clause.
    private static boolean blocked(Sentence sentence, int verb, int name) {
        for (int at = verb + 1; at < name; at++) {
            Token token = sentence.tokens().get(at);
            if (FINITE.contains(token.tag())
                    || token.word().equals("that")
                    || token.word().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /// The first token of the words, at most eight, that stand before `verb` in its clause.
    private static int subjectStart(Sentence sentence, int verb) {
        int start = verb;
        while (start > 0 && verb - start < 8) {
            Token token = sentence.tokens().get(start - 1);
            if (!token.isWord() && !token.tag().equals("POS")) {
                break;
            }
            start--;
        }
        return start;
    }
}
