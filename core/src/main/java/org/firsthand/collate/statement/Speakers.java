package org.firsthand.collate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.link.Linked;
import org.firsthand.link.Voice;

/// Who the readings of a statement give it to, each once, under the fullest of the names used.
final class Speakers {

    private record Named(Optional<Voice> voice, String name) {

        boolean isSame(Named other) {
            return name.equals(other.name)
                    || voice.flatMap(mine -> other.voice.map(mine::isSame)).orElse(false);
        }
    }

    private final Linked linked;
    private final List<Named> all = new ArrayList<>();

    Speakers(Linked linked) {
        this.linked = linked;
    }

    void add(Speaker speaker, Slots reading) {
        Speaker known = speaker.member() ? speaker : Speaker.plain(speaker.referent());
        Named added =
                new Named(
                        Voice.of(known, reading.annotations(), linked),
                        speaker.told(reading::words));
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isSame(added)) {
                all.set(i, fuller(all.get(i), added));
                return;
            }
        }
        all.add(added);
    }

    private static Named fuller(Named a, Named b) {
        return a.name.length() >= b.name.length() ? a : b;
    }

    /// In the order of the readings.
    List<String> names() {
        return all.stream().map(Named::name).toList();
    }
}
