package org.firsthand.clean.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.text.ResourceLines;

/// Reads who wrote an article from the words of a byline.
///
/// Roles (`reporter`) and agencies are data and are no people.
public final class Bylines {

    private static final Set<String> ROLES =
            Set.copyOf(ResourceLines.read(Bylines.class, "roles.txt"));
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:(?:written|posted|published|reported|view all posts|more|story|words|text|article|analysis|review|opinion) )?(?:by|von|par|por|di|door)\\b[:\\s]+|^(?:authors?|autor(?:in)?|byline|written by)\\s*:\\s*",
                    Pattern.CASE_INSENSITIVE);
    // "ByAna Rivers": two elements that a template sets side by side.
    private static final Pattern GLUED = Pattern.compile("By(?=\\p{Lu}[\\p{L}.]{0,20} \\p{Lu})");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:(?:Dr|Prof|Sir|Mr|Mrs|Ms|Rev)\\.? )?\\p{Lu}[\\p{L}.'’-]{0,24}(?: (?:(?:de|da|del|della|di|du|van|von|der|den|ten|la|le|al|el|bin|ibn|y|dos|of) ){0,3}\\p{Lu}[\\p{L}.'’-]{0,24}){1,4}(?:,? (?:Jr|Sr|II|III|IV)\\.?)?");
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(?:[;|/&,•·]|\\band\\b|\\bund\\b|\\bet\\b|\\bwith\\b| - | – | — )\\s*");
    private static final Pattern ADDRESS =
            Pattern.compile("\\S{1,80}@\\S{1,80}|https?://\\S{1,200}");

    private static final String ENDS = " ,;:|/·•–—-";

    /// A byline as it stands, and the people in it.
    public record Byline(String text, List<String> people) {

        public Byline {
            people = List.copyOf(people);
        }
    }

    private Bylines() {}

    /// The words after "By", without trailing dates, places or punctuation.
    public static String withoutLead(String line) {
        Matcher lead = LEAD.matcher(line.strip());
        String plain = line.strip();
        if (lead.find()) {
            return plain.substring(lead.end()).strip();
        }
        Matcher glued = GLUED.matcher(plain);
        return glued.lookingAt() ? plain.substring(2) : plain;
    }

    /// True where a line begins as a byline does: "By", "Written by", "Author:".
    public static boolean leads(String line) {
        return LEAD.matcher(line.strip()).find() || GLUED.matcher(line.strip()).lookingAt();
    }

    /// The people of a byline, without roles, agencies and addresses; in order, each once.
    public static List<String> people(String byline) {
        List<String> people = new ArrayList<>();
        String plain = ADDRESS.matcher(withoutLead(byline)).replaceAll(" ").strip();
        for (String part :
                BETWEEN.split(plain.length() > 300 ? plain.substring(0, 300) : plain, -1)) {
            // "Ana Rivers, City Hall Reporter": behind a name, words with a role in them are the
            // role.
            if (!people.isEmpty() && isRole(part)) {
                continue;
            }
            String name = withoutRole(part.strip());
            if (NAME.matcher(name).matches()
                    && !isRole(name)
                    && Agencies.named(name).isEmpty()
                    && !people.contains(name)) {
                people.add(name);
            }
        }
        return people;
    }

    /// The byline in a line of a page's head: a lead such as "By", or a name with its role.
    public static Optional<Byline> read(String line) {
        String plain = line.strip();
        if (plain.length() > 200) {
            return Optional.empty();
        }
        if (leads(plain)) {
            String text = withoutLead(plain);
            List<String> people = people(text);
            boolean agency = Agencies.named(text).isPresent();
            return people.isEmpty() && !agency
                    ? Optional.empty()
                    : Optional.of(new Byline(credited(text, people), people));
        }
        List<String> people = people(plain);
        boolean role = false;
        String[] parts = BETWEEN.split(plain, -1);
        for (int i = 1; i < parts.length; i++) {
            role |= isRole(parts[i]) || Agencies.named(parts[i].strip()).isPresent();
        }
        boolean starts = !people.isEmpty() && plain.startsWith(people.getFirst());
        return starts && role
                ? Optional.of(new Byline(credited(plain, people), people))
                : Optional.empty();
    }

    /// True where the line is a name of two to four words and nothing else.
    public static boolean isName(String line) {
        String plain = line.strip();
        return plain.length() <= 50 && NAME.matcher(plain).matches() && !isRole(plain);
    }

    /// The names as they stand, from the first to the last, without the roles behind them.
    private static String credited(String text, List<String> people) {
        if (people.isEmpty()) {
            return text;
        }
        int from = text.indexOf(people.getFirst());
        int to = text.lastIndexOf(people.getLast()) + people.getLast().length();
        return from < 0 || to < from ? text : text.substring(from, to);
    }

    /// A name without the punctuation that a template leaves at its ends.
    static String withoutEnds(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && ENDS.indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ENDS.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }

    /// A name of three or more words without the roles behind it.
    static String withoutRole(String part) {
        String[] words = part.split(" +", -1);
        int end = words.length;
        while (end > 2 && ROLES.contains(words[end - 1].toLowerCase(Locale.ROOT))) {
            end--;
        }
        return end == words.length
                ? part
                : String.join(" ", List.of(words).subList(0, Math.min(end, words.length)));
    }

    private static boolean isRole(String part) {
        for (String word : part.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (ROLES.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
