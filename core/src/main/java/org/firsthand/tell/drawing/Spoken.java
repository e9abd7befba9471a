package org.firsthand.tell.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.tell.dossier.DerivationView;
import org.firsthand.tell.tellings.Telling;

/// The drawing in words, for ears and for the table beside it.
public final class Spoken {

    private static final double LIKELY = 0.5;

    private Spoken() {}

    /// "article C, Harbour Post", or "NBC News, not in this pile".
    public static String name(Optional<Telling> telling, String unseen) {
        return telling.map(t -> "article " + t.siglum() + ", " + t.name())
                .orElse(unseen + " report, not in this pile");
    }

    /// A telling with its time, what it derives from, and how much of it is its own.
    static String telling(Telling telling, List<String> derived) {
        List<String> parts = new ArrayList<>();
        parts.add("Article " + telling.siglum() + ", " + telling.name());
        parts.add(telling.time().words());
        parts.addAll(derived);
        String share =
                telling.derived()
                        ? telling.share().words()
                        : "no sentence traced to another telling";
        return String.join(", ", parts) + ": " + share;
    }

    /// "derives from article A, light rewriting".
    static String derived(DerivationView derivation, String parent) {
        String verb = derivation.direction().equals("unknown") ? "shares with " : "derives from ";
        return derivation.level().equals("cites")
                ? "cites " + parent
                : verb + parent + ", " + level(derivation.level());
    }

    /// The level in words; a level that is none stays as it is.
    public static String level(String level) {
        return switch (level) {
            case "verbatim" -> "word for word";
            case "partial" -> "in part";
            case "light" -> "light rewriting";
            case "heavy" -> "heavy rewriting";
            case "cites" -> "cited";
            default -> level;
        };
    }

    /// What is doubtful about a derivation; empty where nothing is.
    public static String doubt(DerivationView derivation) {
        List<String> doubts = new ArrayList<>();
        if (plausible(derivation)) {
            doubts.add("plausible, not certain");
        }
        switch (derivation.direction()) {
            case "known" -> {}
            case "inferred" -> doubts.add("which came first is inferred");
            default -> doubts.add("which came first is unknown");
        }
        return String.join("; ", doubts);
    }

    /// Whether a derivation is less likely than not.
    static boolean plausible(DerivationView derivation) {
        return derivation.confidence() < LIKELY;
    }

    /// A derivation by itself.
    static String edge(Family.Link link, String parent, String child) {
        String shared = link.words() == 0 ? "" : ", " + link.words() + " words shared";
        String doubt = doubt(link.derivation());
        return child
                + " "
                + derived(link.derivation(), parent)
                + shared
                + (doubt.isEmpty() ? "" : "; " + doubt);
    }
}
