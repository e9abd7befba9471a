package org.firsthand.annotate.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// Reads headlines a second time, with the words written small that running text would write small:
/// a tagger that has learnt from running text takes most words of "Rovers Sign Former Coach" for
/// names. Which words these are the article's own text tells, and for words that it does not have a
/// dictionary (truecasing after Lita et al. 2003, by counts alone). Safe for use by many threads.
public final class HeadlineReader {

    private final CommonWords common = CommonWords.load();
    private final SyntaxReader syntax;

    public HeadlineReader(SyntaxReader syntax) {
        this.syntax = syntax;
    }

    /// `sentences` with new tags in headlines; words and places stay as they are. One call of the
    /// tagger for all headlines of the article.
    public List<Sentence> reread(List<Sentence> sentences) {
        List<Sentence> headlines = sentences.stream().filter(Headlines::isHeadline).toList();
        if (headlines.isEmpty()) {
            return sentences;
        }
        Casing casing = new Casing(sentences);
        StringBuilder text = new StringBuilder();
        for (Sentence headline : headlines) {
            text.append(recased(headline, casing)).append('\n');
        }
        List<Sentence> again = syntax.read(text.toString());
        List<Sentence> all = new ArrayList<>(sentences);
        int from = 0;
        int offset = 0;
        for (Sentence headline : headlines) {
            List<Token> tokens = new ArrayList<>();
            int end = offset + headline.span().length();
            while (from < again.size() && again.get(from).span().start() < end) {
                tokens.addAll(again.get(from).tokens());
                from++;
            }
            offset = end + 1;
            all.set(headline.index(), retagged(headline, tokens));
        }
        return List.copyOf(all);
    }

    /// The characters of `headline`, of the same length.
    private String recased(Sentence headline, Casing casing) {
        StringBuilder text = new StringBuilder();
        int at = headline.span().start();
        for (Token token : headline.tokens()) {
            text.append(" ".repeat(token.span().start() - at));
            boolean first = text.isEmpty();
            text.append(!first && isSmall(token, casing) ? lower(token) : token.word());
            at = token.span().end();
        }
        return text.toString();
    }

    private boolean isSmall(Token token, Casing casing) {
        String word = token.word();
        String lower = lower(token);
        boolean titled =
                Character.isUpperCase(word.charAt(0))
                        && lower.length() == word.length()
                        && word.substring(1).equals(lower.substring(1));
        int lean = casing.lean(lower);
        return titled
                && (lean > 0
                        || (lean == 0
                                && token.entity() != Token.EntityTag.PLACE
                                && common.has(lower)));
    }

    private static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }

    /// `headline` with the tags of `tokens`, where these are the same words.
    private static Sentence retagged(Sentence headline, List<Token> tokens) {
        List<Token> old = headline.tokens();
        if (old.size() != tokens.size()) {
            return headline;
        }
        List<Token> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token was = old.get(i);
            Token is = tokens.get(i);
            if (!was.word().equalsIgnoreCase(is.word())) {
                return headline;
            }
            words.add(new Token(was.span(), was.word(), is.tag(), is.lemma(), is.entity()));
        }
        return new Sentence(headline.index(), headline.paragraph(), headline.span(), words);
    }
}
