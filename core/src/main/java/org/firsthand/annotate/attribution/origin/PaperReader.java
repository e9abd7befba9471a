package org.firsthand.annotate.attribution.origin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.SourceMention;
import org.firsthand.annotate.finding.SourceMention.Kind;
import org.firsthand.annotate.finding.SourceMention.Route;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.article.Article;
import org.firsthand.article.Evidence;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;
import org.firsthand.text.WordSets;

/// Reads the documents that an article cites and the bodies that released them: "the harbour report
/// says X", "the Harbour Board released a statement". Immutable.
final class PaperReader {

    private static final Set<String> RELEASING =
            WordSets.read(PaperReader.class, "words.txt").get("releasing");
    private static final Pattern DAY = Pattern.compile("[A-Z][a-z]+day");
    private static final int LONGEST_EVIDENCE = 300;

    private final OutletList outlets;
    private final Set<String> documents = new TreeSet<>();

    PaperReader(OutletList outlets) {
        this.outlets = outlets;
        for (String line : ResourceLines.rules(PaperReader.class, "documents.txt")) {
            documents.addAll(List.of(line.split("\\s+", -1)));
        }
    }

    /// The document or the body that is the source of `attribution`.
    Optional<SourceMention> read(Attribution attribution, Reading reading) {
        if (attribution.source().isEmpty() || attribution.cue().isEmpty()) {
            return Optional.empty();
        }
        Span source = attribution.source().getFirst();
        Span cue = attribution.cue().getFirst();
        Sentence sentence = sentenceOf(reading, source);
        List<Token> tokens =
                sentence.tokens().stream().filter(t -> source.overlaps(t.span())).toList();
        if (!sentence.span().contains(cue) || tokens.isEmpty()) {
            return Optional.empty();
        }
        Article article = reading.article();
        boolean according = cue.of(article.text()).toLowerCase(Locale.ROOT).startsWith("according");
        Optional<Token> document = document(tokens);
        if (document.isPresent() && namesOutlet(sentence, source, reading.text())) {
            return Optional.empty();
        }
        if (document.isPresent() && named(tokens, document.get())) {
            Span who = attribution.speaker().map(Speaker::referent).orElse(source);
            String name = withoutArticle(core(reading, who, document.get()));
            return Optional.of(
                    mention(
                            name,
                            Kind.DOCUMENT,
                            article,
                            clause(source, cue),
                            according ? Route.ACCORDING : Route.DOCUMENT));
        }
        boolean body = isBody(tokens);
        if (body && (according || releases(sentence, cue))) {
            return Optional.of(
                    mention(
                            withoutArticle(source.of(article.text())),
                            Kind.INSTITUTION,
                            article,
                            clause(source, cue),
                            according ? Route.ACCORDING : Route.DOCUMENT));
        }
        return Optional.empty();
    }

    /// "the Harbour Board released a statement": the body before the verb.
    Optional<SourceMention> release(Sentence sentence, Article article) {
        List<Token> tokens = sentence.tokens();
        for (int verb = 1; verb < tokens.size(); verb++) {
            if (!tokens.get(verb).isVerb() || !RELEASING.contains(tokens.get(verb).lemma())) {
                continue;
            }
            int paper = verb + 1;
            while (paper < Math.min(tokens.size(), verb + 6)
                    && !documents.contains(tokens.get(paper).lemma().toLowerCase(Locale.ROOT))) {
                paper++;
            }
            int start = verb;
            while (start > 0 && tokens.get(start - 1).isProperNoun()) {
                start--;
            }
            boolean body =
                    start < verb
                            && tokens.subList(start, verb).stream()
                                    .noneMatch(t -> t.entity() == Token.EntityTag.PERSON);
            if (body && paper < Math.min(tokens.size(), verb + 6)) {
                String name = sentence.spanOf(start, verb).of(article.text());
                Span evidence = sentence.spanOf(start, paper + 1);
                return Optional.of(
                        mention(name, Kind.INSTITUTION, article, evidence, Route.DOCUMENT));
            }
        }
        return Optional.empty();
    }

    private static Span clause(Span source, Span cue) {
        Span cover = source.cover(cue);
        return cover.length() <= LONGEST_EVIDENCE ? cover : source;
    }

    private boolean namesOutlet(Sentence sentence, Span span, String text) {
        return outlets.find(sentence, text).stream().anyMatch(o -> span.contains(o.span()));
    }

    private Optional<Token> document(List<Token> tokens) {
        Optional<Token> head = Optional.empty();
        for (Token token : tokens) {
            if (token.tag().equals("IN") || token.word().equals(",") || token.isVerb()) {
                break;
            }
            head = token.isNoun() ? Optional.of(token) : head;
        }
        return head.filter(h -> documents.contains(h.lemma().toLowerCase(Locale.ROOT)));
    }

    /// True where more than an article stands with the document's noun.
    private static boolean named(List<Token> tokens, Token noun) {
        for (Token token : tokens) {
            if (token.equals(noun)) {
                return false;
            }
            boolean dated = DAY.matcher(token.word()).matches();
            if (!dated && (token.isNoun() || token.tag().startsWith("JJ"))) {
                return true;
            }
        }
        return false;
    }

    /// The referent's words up to its own document noun.
    private String core(Reading reading, Span who, Token noun) {
        Sentence sentence = sentenceOf(reading, who);
        List<Token> tokens =
                sentence.tokens().stream().filter(t -> who.overlaps(t.span())).toList();
        Token end = document(tokens).orElse(noun);
        return who.contains(end.span())
                ? new Span(who.start(), end.span().end()).of(reading.text())
                : who.of(reading.text());
    }

    private static boolean isBody(List<Token> tokens) {
        Token last = tokens.getLast();
        boolean organisation =
                tokens.stream().anyMatch(t -> t.entity() == Token.EntityTag.ORGANISATION);
        boolean person = tokens.stream().anyMatch(t -> t.entity() == Token.EntityTag.PERSON);
        return organisation && !person && last.isProperNoun();
    }

    /// True where the cue is followed by, or is, the release of a statement.
    private static boolean releases(Sentence sentence, Span cue) {
        int verb = sentence.tokenAt(cue.end() - 1);
        for (int at = Math.max(0, verb - 1);
                at < Math.min(sentence.tokens().size(), verb + 5);
                at++) {
            Token token = sentence.tokens().get(at);
            if (token.lemma().equals("statement") || RELEASING.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    private static Sentence sentenceOf(Reading reading, Span span) {
        List<Sentence> sentences = reading.sentences();
        int at = Span.firstBehind(sentences, Sentence::span, span.start());
        return sentences.get(Math.min(at, sentences.size() - 1));
    }

    private static SourceMention mention(
            String name, Kind kind, Article article, Span span, Route route) {
        return new SourceMention(name, kind, false, Evidence.of(article.id(), span), route);
    }

    private static String withoutArticle(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String article : List.of("the ", "a ", "an ")) {
            if (lower.startsWith(article)) {
                return words.substring(article.length());
            }
        }
        return words;
    }
}
