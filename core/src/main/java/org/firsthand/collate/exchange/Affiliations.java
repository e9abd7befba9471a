package org.firsthand.collate.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.link.Linked;
import org.firsthand.link.name.Entity;
import org.firsthand.text.Span;

/// For which organisation a person acts, by what the thread's articles put beside the name: "Ada
/// Brink of the Weavers' Guild", "the guild's secretary, Ada Brink", "Ada Brink, who leads …".
final class Affiliations {

    private static final int NEAR = 60;

    private final Roles roles;
    private final Map<String, String> ofPerson = new HashMap<>();

    Affiliations(
            Roles roles, List<Annotations> tellings, Linked linked, Organisations organisations) {
        this.roles = roles;
        Map<ArticleId, String> texts = new HashMap<>();
        tellings.forEach(a -> texts.put(a.article().id(), a.article().text()));
        for (Entity entity : linked.entities()) {
            if (entity.kind() == NameKind.PERSON) {
                commonest(entity, texts, organisations)
                        .ifPresent(body -> ofPerson.put(entity.id(), body));
            }
        }
    }

    Optional<String> of(Entity person) {
        return Optional.ofNullable(ofPerson.get(person.id()));
    }

    private Optional<String> commonest(
            Entity entity, Map<ArticleId, String> texts, Organisations organisations) {
        Tally tally = new Tally();
        for (Evidence mention : entity.mentions()) {
            String text = texts.get(mention.article());
            if (text == null || mention.layer() != Evidence.Layer.TEXT) {
                continue;
            }
            for (Organisations.Mention body : organisations.in(mention.article())) {
                if (behind(text, mention.span(), body.span())
                        || before(text, mention.span(), body.span())) {
                    tally.add(body.body());
                }
            }
        }
        return tally.most();
    }

    private boolean behind(String text, Span name, Span body) {
        int gap = body.start() - name.end();
        if (gap < 0 || gap > NEAR) {
            return false;
        }
        String between = text.substring(name.end(), body.start());
        String rest = text.substring(body.end(), Math.min(text.length(), body.end() + NEAR));
        boolean tied = false;
        boolean all = true;
        for (String word : words(between)) {
            boolean ties = roles.is("tie", word) || roles.is("leads", word);
            tied |= ties;
            all &= ties || roles.is("joint", word) || roles.is("office", word) || possessive(word);
        }
        boolean owned = between.startsWith(", ") && begins(rest);
        boolean owner = between.equals("'s ") || between.equals("’s ");
        return owner || (all && joined(between) && (tied || owned));
    }

    /// "'s general secretary": the body owns an office.
    private boolean begins(String rest) {
        List<String> words = words(rest);
        boolean possessed = rest.startsWith("'s ") || rest.startsWith("’s ");
        return possessed && words.size() > 1 && roles.is("office", words.get(1));
    }

    private boolean before(String text, Span name, Span body) {
        int gap = name.start() - body.end();
        if (gap < 0 || gap > NEAR) {
            return false;
        }
        String between = text.substring(body.end(), name.start());
        List<String> words = words(between);
        boolean office = words.stream().anyMatch(word -> roles.is("office", word));
        boolean all = words.stream().allMatch(word -> roles.is("office", word) || possessive(word));
        return office && all && joined(between);
    }

    private static boolean joined(String between) {
        return between.chars().noneMatch(c -> ".;:\n“”\"!?".indexOf(c) >= 0);
    }

    private static boolean possessive(String word) {
        return word.endsWith("'s")
                || word.endsWith("’s")
                || word.endsWith("'")
                || word.endsWith("’");
    }

    private static List<String> words(String text) {
        return List.of(text.split("[\\s,]+", -1)).stream().filter(w -> !w.isEmpty()).toList();
    }
}
