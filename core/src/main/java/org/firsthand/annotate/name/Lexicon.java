package org.firsthand.annotate.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Token;

/// What the reader of names knows of words, from the lists beside it. All entries are lower case.
///
/// @param titles words that end a title
/// @param strongTitles those of them behind which a capitalised word is a name
/// @param modifiers words that may begin a title
/// @param fixedTitles titles of several words whose inner words are no names
/// @param organisations words that end an organisation's name
/// @param strongOrganisations those of them that end no person's name
/// @param particles small words inside a person's name
/// @param generations "Jr." and its like
/// @param noNames capitalised words that are no names
/// @param placePrepositions words behind which a place stands
record Lexicon(
        Set<String> titles,
        Set<String> strongTitles,
        Set<String> modifiers,
        Set<String> fixedTitles,
        Set<String> organisations,
        Set<String> strongOrganisations,
        Set<String> particles,
        Set<String> generations,
        Set<String> noNames,
        Set<String> placePrepositions) {

    private static final String STRONG = " *";

    static Lexicon load() {
        List<String> titles = ResourceLines.rules(Lexicon.class, "titles.txt");
        List<String> heads = ResourceLines.rules(Lexicon.class, "organisation-heads.txt");
        return new Lexicon(
                all(titles),
                strong(titles),
                set("title-modifiers.txt"),
                set("fixed-titles.txt"),
                all(heads),
                strong(heads),
                set("particles.txt"),
                set("generations.txt"),
                set("no-names.txt"),
                set("place-prepositions.txt"));
    }

    boolean endsTitle(Token token) {
        return titles.contains(lower(token));
    }

    boolean isStrongTitle(Token token) {
        return isCapital(token) && strongTitles.contains(lower(token));
    }

    boolean headsOrganisation(Token token) {
        return isCapital(token) && organisations.contains(lower(token));
    }

    boolean isNoName(Token token) {
        return noNames.contains(lower(token));
    }

    static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }

    /// True where it begins with a capital letter.
    static boolean isCapital(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }

    private static Set<String> all(List<String> lines) {
        return lines.stream()
                .map(line -> line.replace(STRONG, ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> strong(List<String> lines) {
        return all(lines.stream().filter(line -> line.endsWith(STRONG)).toList());
    }

    private static Set<String> set(String file) {
        return Set.copyOf(ResourceLines.rules(Lexicon.class, file));
    }
}
