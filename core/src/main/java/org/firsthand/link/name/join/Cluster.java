package org.firsthand.link.name.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.article.ArticleId;
import org.firsthand.link.name.mention.Mention;
import org.firsthand.link.name.variant.Sex;
import org.firsthand.link.name.writing.Form;

/// Mentions that are taken for one entity so far. For one thread at a time.
public final class Cluster {

    /// What the kind of a name of several words counts for, which a tagger knows better.
    private static final int WHOLE = 2;

    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Form> forms = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final EnumMap<NameKind, Integer> kinds = new EnumMap<>(NameKind.class);
    private final EnumMap<Sex, Integer> sexes = new EnumMap<>(Sex.class);

    public Cluster(List<Mention> mentions) {
        mentions.forEach(this::add);
    }

    private void add(Mention mention) {
        mentions.add(mention);
        forms.merge(mention.form().key(), mention.form(), Cluster::lessShouted);
        counts.merge(mention.form().key(), 1, Integer::sum);
        kinds.merge(mention.kind(), mention.form().size() > 1 ? WHOLE : 1, Integer::sum);
        sexes.merge(mention.sex(), 1, Integer::sum);
    }

    private static Form lessShouted(Form one, Form other) {
        if (one.isShouted() == other.isShouted()) {
            return one.text().compareTo(other.text()) <= 0 ? one : other;
        }
        return one.isShouted() ? other : one;
    }

    void take(Cluster other) {
        other.mentions.forEach(this::add);
    }

    /// In the order in which they were taken in.
    public List<Mention> mentions() {
        return mentions;
    }

    /// Its forms, one a key, in order of key.
    public List<Form> forms() {
        return List.copyOf(forms.values());
    }

    int count(Form form) {
        return counts.getOrDefault(form.key(), 0);
    }

    /// The kind of most of its mentions, a name of several words counting twice.
    public NameKind kind() {
        NameKind best = NameKind.PLACE;
        for (NameKind kind : NameKind.values()) {
            if (kinds.getOrDefault(kind, 0) > kinds.getOrDefault(best, 0)) {
                best = kind;
            }
        }
        return best;
    }

    /// What most of its titles and given names tell.
    Sex sex() {
        int women = sexes.getOrDefault(Sex.FEMALE, 0);
        int men = sexes.getOrDefault(Sex.MALE, 0);
        if (women == men) {
            return Sex.UNKNOWN;
        }
        return women > men ? Sex.FEMALE : Sex.MALE;
    }

    /// The form of most words, the most frequent of these, the first in order of key of these.
    Form fullest() {
        return forms.values().stream()
                .max(
                        Comparator.comparingInt(Form::size)
                                .thenComparingInt(this::count)
                                .thenComparing(Form::key, Comparator.reverseOrder()))
                .orElseThrow();
    }

    Set<ArticleId> articles() {
        Set<ArticleId> articles = new TreeSet<>();
        mentions.forEach(mention -> articles.add(mention.evidence().article()));
        return articles;
    }

    /// The first by article and place.
    public Mention first() {
        return mentions.stream().min(Comparator.comparing(Mention::evidence)).orElseThrow();
    }
}
