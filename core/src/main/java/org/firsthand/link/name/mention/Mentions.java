package org.firsthand.link.name.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.article.Article;
import org.firsthand.article.Evidence;
import org.firsthand.link.name.variant.Sex;
import org.firsthand.link.name.variant.Sexes;
import org.firsthand.link.name.writing.Form;
import org.firsthand.text.Span;

/// Gathers the names of one article: those of its text, the people of its byline and of its picture
/// credits, and known names in a title that cleaning took out of the text.
public final class Mentions {

    private final Credits credits = new Credits();
    private final Sexes sexes = new Sexes();

    /// The mentions of `telling`: those of its text in order of place, then the hidden ones.
    public List<Mention> of(Annotations telling) {
        Article article = telling.article();
        List<Mention> mentions = new ArrayList<>();
        for (Name name : telling.names()) {
            Form form = Form.of(name.span().of(article.text()));
            Optional<String> title = name.title().map(span -> span.of(article.text()));
            mentions.add(
                    new Mention(
                            Evidence.of(article.id(), name.span()),
                            form,
                            name.kind(),
                            title,
                            sex(form, name.kind(), title)));
        }
        Map<String, NameKind> known = new TreeMap<>();
        mentions.forEach(mention -> known.putIfAbsent(mention.form().text(), mention.kind()));
        for (String person : article.bylinePeople()) {
            hidden(article, new Span(0, article.original().length()), person)
                    .ifPresent(
                            place ->
                                    mentions.add(
                                            hiddenMention(
                                                    article, place, person, NameKind.PERSON)));
        }
        for (Span credited : credits.people(article)) {
            String person = credited.of(article.original());
            if (!article.bylinePeople().contains(person)) {
                mentions.add(hiddenMention(article, credited, person, NameKind.PERSON));
            }
        }
        article.title()
                .flatMap(title -> hidden(article, new Span(0, article.original().length()), title))
                .ifPresent(title -> addTitle(article, title, known, mentions));
        return mentions;
    }

    private Sex sex(Form form, NameKind kind, Optional<String> title) {
        if (kind != NameKind.PERSON) {
            return Sex.UNKNOWN;
        }
        return title.map(sexes::ofTitle)
                .filter(sex -> sex != Sex.UNKNOWN)
                .orElseGet(() -> sexes.ofForm(form));
    }

    private void addTitle(
            Article article, Span title, Map<String, NameKind> known, List<Mention> mentions) {
        List<Span> taken = new ArrayList<>();
        List<String> longestFirst = new ArrayList<>(known.keySet());
        longestFirst.sort((a, b) -> Integer.compare(b.length(), a.length()));
        for (String name : longestFirst) {
            hidden(article, title, name)
                    .filter(place -> taken.stream().noneMatch(place::overlaps))
                    .ifPresent(
                            place -> {
                                taken.add(place);
                                mentions.add(
                                        hiddenMention(
                                                article,
                                                place,
                                                name,
                                                known.getOrDefault(name, NameKind.PERSON)));
                            });
        }
    }

    private Mention hiddenMention(Article article, Span place, String text, NameKind kind) {
        Form form = Form.of(text);
        return new Mention(
                Evidence.original(article.id(), place),
                form,
                kind,
                Optional.empty(),
                sex(form, kind, Optional.empty()));
    }

    /// The first place of `words` in the original inside `within` that cleaning cut and that stands
    /// between word edges.
    private static Optional<Span> hidden(Article article, Span within, String words) {
        String original = article.original();
        int at = words.isBlank() ? -1 : original.indexOf(words, within.start());
        while (at >= 0 && at + words.length() <= within.end()) {
            Span place = new Span(at, at + words.length());
            if (isWhole(original, place) && article.map().toDerived(place).length() == 0) {
                return Optional.of(place);
            }
            at = original.indexOf(words, at + 1);
        }
        return Optional.empty();
    }

    private static boolean isWhole(String text, Span place) {
        boolean before =
                place.start() == 0 || !Character.isLetterOrDigit(text.charAt(place.start() - 1));
        boolean behind =
                place.end() == text.length()
                        || !Character.isLetterOrDigit(text.charAt(place.end()));
        return before && behind;
    }
}
