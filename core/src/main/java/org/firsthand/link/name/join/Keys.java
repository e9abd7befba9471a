package org.firsthand.link.name.join;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.link.name.variant.OrganisationNames;
import org.firsthand.link.name.variant.PlaceNames;
import org.firsthand.link.name.writing.Form;
import org.firsthand.link.name.writing.Initials;
import org.firsthand.link.name.writing.NearWords;

/// The keys under which a cluster is looked up, so that only those that may fit are compared.
public final class Keys {

    private static final String LONE = "lone ";
    private static final String BARE = "bare ";
    private static final String PART = "part ";

    /// Longer names are looked up whole alone.
    private static final int MOST_WORDS = 12;

    private final OrganisationNames organisations;
    private final PlaceNames places;

    public Keys(OrganisationNames organisations, PlaceNames places) {
        this.organisations = organisations;
        this.places = places;
    }

    /// The keys under which `cluster` is found.
    Set<String> of(Cluster cluster, Level level) {
        Set<String> keys = wholes(cluster);
        if (level != Level.PILE) {
            for (Form form : cluster.forms()) {
                keys.addAll(form.words());
                parts(form).forEach(part -> keys.add(PART + part));
                if (form.size() == 1) {
                    keys.add(LONE + form.last());
                }
                addInitials(keys, form);
            }
        }
        return keys;
    }

    /// The keys of those that may fit `cluster`. Neither the many who are called John nor the many
    /// names that end in "Council" are compared with one another.
    ///
    /// @param near knows the words of all that are entered
    Set<String> near(Cluster cluster, Level level, NearWords near) {
        Set<String> keys = wholes(cluster);
        if (level != Level.PILE) {
            for (Form form : cluster.forms()) {
                boolean person = cluster.kind() == NameKind.PERSON || form.size() == 1;
                for (String word : person ? surnames(form) : List.<String>of()) {
                    keys.add(word);
                    keys.addAll(near.of(word));
                }
                for (String word : form.words()) {
                    keys.add(LONE + word);
                    near.of(word).forEach(slip -> keys.add(LONE + slip));
                }
                keys.add(PART + form.key());
                keys.add(PART + bare(form));
                for (String part : parts(form)) {
                    keys.add(part);
                    keys.add(BARE + part);
                }
                addInitials(keys, form);
            }
        }
        return keys;
    }

    /// The words of a person's name that another full name must share, or nearly so.
    private static List<String> surnames(Form form) {
        int surnames = form.size() > 2 ? 2 : 1;
        return form.words().subList(form.size() - surnames, form.size());
    }

    private Set<String> wholes(Cluster cluster) {
        Set<String> keys = new TreeSet<>();
        for (Form form : cluster.forms()) {
            keys.add(form.key());
            keys.add(BARE + bare(form));
            keys.add("place " + places.plain(form));
        }
        return keys;
    }

    private String bare(Form form) {
        return String.join(" ", organisations.bare(form.words()));
    }

    /// The beginnings and ends of a name, as it stands and as organisations' names are compared.
    private Set<String> parts(Form form) {
        Set<String> parts = new TreeSet<>();
        List<String> bare = organisations.bare(form.words());
        for (List<String> words : List.of(form.words(), bare)) {
            for (int i = 1; i < words.size() && words.size() <= MOST_WORDS; i++) {
                parts.add(String.join(" ", words.subList(0, i)));
                parts.add(String.join(" ", words.subList(i, words.size())));
            }
        }
        return parts;
    }

    /// Initials, and the words of "Oxley University" and "University of Oxley" in one order.
    private static void addInitials(Set<String> keys, Form form) {
        if (form.size() > 1) {
            Initials.of(form).forEach(initials -> keys.add("initials " + initials));
            keys.add(
                    "turned "
                            + form.words().stream()
                                    .filter(word -> !word.equals("of"))
                                    .sorted()
                                    .collect(Collectors.joining(" ")));
        } else if (form.isShouted()) {
            keys.add("initials " + form.key());
        }
    }
}
