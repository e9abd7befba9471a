package org.firsthand.link.name.join;

import java.util.Set;
import java.util.TreeSet;
import org.firsthand.link.name.variant.OrganisationNames;
import org.firsthand.link.name.variant.PlaceNames;
import org.firsthand.link.name.writing.Form;
import org.firsthand.link.name.writing.Initials;
import org.firsthand.link.name.writing.Spelling;

/// The keys under which a cluster is looked up, so that only those that may fit are compared.
public final class Keys {

    private static final int SOUND = 3;

    private final OrganisationNames organisations;
    private final PlaceNames places;

    public Keys(OrganisationNames organisations, PlaceNames places) {
        this.organisations = organisations;
        this.places = places;
    }

    Set<String> of(Cluster cluster, Level level) {
        Set<String> keys = new TreeSet<>();
        for (Form form : cluster.forms()) {
            keys.add(form.key());
            keys.add("place " + places.plain(form));
            if (level != Level.PILE) {
                addWords(keys, form);
            }
        }
        return keys;
    }

    private void addWords(Set<String> keys, Form form) {
        keys.addAll(organisations.bare(form.words()));
        for (String word : form.words()) {
            keys.add(word);
            String sound = Spelling.sound(word);
            keys.add("sound " + sound.substring(0, Math.min(SOUND, sound.length())));
            keys.add("edges " + word.charAt(0) + word.charAt(word.length() - 1));
        }
        if (form.size() > 1) {
            Initials.of(form).forEach(initials -> keys.add("initials " + initials));
        } else if (form.isShouted()) {
            keys.add("initials " + form.key());
        }
    }
}
