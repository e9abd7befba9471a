package org.firsthand.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.group.Grouping;
import org.firsthand.group.Story;
import org.firsthand.group.StoryThread;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// A pile of articles made of nothing but names and a verb behind each: people by full name and by
/// surname, companies with and without their last word, and towns, some misspelt, the frequent ones
/// far more frequent than the rest. The same for the same numbers.
///
/// @param articles in order of id
record NamedPile(List<Annotations> articles, Grouping grouping) {

    private static final long SEED = 20_261_124;
    private static final List<String> SYLLABLES =
            List.of(
                    "ash", "bel", "crof", "dun", "fitz", "grim", "holt", "jex", "kirk", "lum",
                    "mick", "nob", "prys", "stow", "twi", "vaugh");
    private static final List<NameKind> KINDS =
            List.of(NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE);
    private static final List<String> TRADES = List.of("Lines", "Bank", "Rovers", "Council");

    NamedPile {
        articles = List.copyOf(articles);
    }

    /// @param count the number of articles
    /// @param names the number of names in each
    /// @param together how many articles tell one story
    static NamedPile of(int count, int names, int together) {
        Random random = new Random(SEED);
        List<Annotations> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(article(i, i / together, names, together, random));
        }
        List<Story> stories = new ArrayList<>();
        for (int from = 0; from < count; from += together) {
            List<ArticleId> ids =
                    articles.subList(from, Math.min(count, from + together)).stream()
                            .map(a -> a.article().id())
                            .toList();
            stories.add(new Story("s" + from, ids, List.of()));
        }
        List<StoryThread> threads =
                stories.stream()
                        .map(s -> new StoryThread("t" + s.id(), List.of(s.id()), List.of()))
                        .toList();
        return new NamedPile(articles, new Grouping(stories, threads));
    }

    private static Annotations article(
            int number, int story, int names, int together, Random random) {
        StringBuilder text = new StringBuilder();
        List<Name> found = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < names; i++) {
            int who =
                    (int) (2 * Math.max(together, 20) * random.nextDouble() * random.nextDouble());
            int start = text.length();
            List<Token> tokens = new ArrayList<>();
            for (String word : name(story * 31 + who, random)) {
                tokens.add(token(text, word, "NNP"));
            }
            Span span = new Span(start, text.length() - 1);
            found.add(new Name(span, KINDS.get(who % KINDS.size()), Optional.empty()));
            tokens.add(token(text, "waited", "VBD"));
            tokens.add(token(text, ".", "."));
            sentences.add(new Sentence(i, 0, new Span(start, text.length() - 1), tokens));
        }
        String id = String.format(Locale.ROOT, "a%06d", number);
        Article article = Article.plain(new ArticleId(id), text.toString());
        return new Annotations(
                article, sentences, found, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    /// The words of a name of the person, company or town of number `who`.
    private static List<String> name(int who, Random random) {
        String first = word(who % 211, 2);
        String last = word(who % 1009, 3);
        if (random.nextInt(50) == 0) {
            last = last.substring(0, 3) + last.substring(4);
        }
        boolean whole = random.nextInt(3) > 0;
        return switch (who % 3) {
            case 0 -> whole ? List.of(first, last) : List.of(last);
            case 1 -> whole ? List.of(last, TRADES.get(who % TRADES.size())) : List.of(last);
            default -> List.of(last);
        };
    }

    private static String word(int number, int syllables) {
        StringBuilder word = new StringBuilder();
        IntStream.range(0, syllables)
                .map(i -> (number >> (4 * i)) % SYLLABLES.size())
                .mapToObj(SYLLABLES::get)
                .forEach(word::append);
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    private static Token token(StringBuilder text, String word, String tag) {
        Span span = new Span(text.length(), text.length() + word.length());
        text.append(word).append(' ');
        Token.EntityTag entity = Token.EntityTag.NONE;
        return new Token(span, word, tag, word.toLowerCase(Locale.ROOT), entity);
    }
}
