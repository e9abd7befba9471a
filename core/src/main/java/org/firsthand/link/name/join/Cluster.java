package org.firsthand.link.name.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.annotate.finding.NameKind;
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

    private NameKind kind = NameKind.PLACE;
    private Sex sex = Sex.UNKNOWN;
    private Form fullest;
    private Mention first;
    private List<Form> ordered = List.of();

    /// @param mentions at least one
    public Cluster(List<Mention> mentions) {
        first = mentions.getFirst();
        fullest = first.form();
        take(mentions);
    }

    private void take(List<Mention> more) {
        more.forEach(this::add);
        ordered = List.copyOf(forms.values());
        kind = mostly();
        sex = told();
        fullest =
                ordered.stream()
                        .max(
                                Comparator.comparingInt(Form::size)
                                        .thenComparingInt(this::count)
                                        .thenComparing(Form::key, Comparator.reverseOrder()))
                        .orElseThrow();
    }

    private void add(Mention mention) {
        mentions.add(mention);
        forms.merge(mention.form().key(), mention.form(), Cluster::lessShouted);
        counts.merge(mention.form().key(), 1, Integer::sum);
        kinds.merge(mention.kind(), mention.form().size() > 1 ? WHOLE : 1, Integer::sum);
        sexes.merge(mention.sex(), 1, Integer::sum);
        if (mention.evidence().compareTo(first.evidence()) < 0) {
            first = mention;
        }
    }

    private NameKind mostly() {
        NameKind best = NameKind.PLACE;
        for (NameKind other : NameKind.values()) {
            if (kinds.getOrDefault(other, 0) > kinds.getOrDefault(best, 0)) {
                best = other;
            }
        }
        return best;
    }

    private Sex told() {
        int women = sexes.getOrDefault(Sex.FEMALE, 0);
        int men = sexes.getOrDefault(Sex.MALE, 0);
        if (women == men) {
            return Sex.UNKNOWN;
        }
        return women > men ? Sex.FEMALE : Sex.MALE;
    }

    private static Form lessShouted(Form one, Form other) {
        if (one.isShouted() == other.isShouted()) {
            return one.text().compareTo(other.text()) <= 0 ? one : other;
        }
        return one.isShouted() ? other : one;
    }

    void take(Cluster other) {
        take(other.mentions);
    }

    /// In the order in which they were taken in.
    public List<Mention> mentions() {
        return mentions;
    }

    /// Its forms, one a key, in order of key.
    public List<Form> forms() {
        return ordered;
    }

    int count(Form form) {
        return counts.getOrDefault(form.key(), 0);
    }

    /// The kind of most of its mentions, a name of several words counting twice.
    public NameKind kind() {
        return kind;
    }

    /// What most of its titles and given names tell.
    Sex sex() {
        return sex;
    }

    /// The form of most words, the most frequent of these, the first in order of key of these.
    Form fullest() {
        return fullest;
    }

    /// The first by article and place.
    public Mention first() {
        return first;
    }
}
