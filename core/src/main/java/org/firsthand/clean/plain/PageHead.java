package org.firsthand.clean.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.clean.line.LineRules;
import org.firsthand.clean.line.Lines;
import org.firsthand.clean.metadata.Bylines;

/// What the lines before an article's first sentence are: outlet, byline, headline, furniture.
///
/// @param reasons for each line of the head why it is cut
/// @param title the headline
/// @param titleFrom how many characters of the headline's line are a label before it
/// @param titleLine which line it is, or -1
/// @param dated the index of a line that holds a page's date, or -1
record PageHead(
        List<String> reasons,
        Optional<String> title,
        int titleLine,
        int titleFrom,
        Optional<String> outlet,
        Optional<Bylines.Byline> byline,
        int dated) {

    // "PrevLink:Headline": a template's label that has grown together with what it labels.
    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:\\p{Lu}\\p{Ll}{1,12}){2,3}:(?=\\S)|^(?:Headline|Title|Subject): ?");
    private static final Pattern OUTLET =
            Pattern.compile(
                    "(?i).{0,40}\\b(?:news|times|post|herald|tribune|gazette|journal|daily|press|chronicle|observer|telegraph|examiner|guardian|mirror|standard|star|sun|globe|courier|dispatch|register|sentinel|bulletin|review|today|report|wire|radio|tv|television|media|network|magazine|weekly|online|\\w+\\.(?:com|org|net|news))\\b.{0,20}");

    PageHead {
        reasons = List.copyOf(reasons);
    }

    static PageHead of(List<String> lines, Optional<String> statedTitle) {
        List<Optional<String>> reasons = new ArrayList<>();
        Optional<Bylines.Byline> byline = Optional.empty();
        int dated = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = Lines.plain(lines.get(i));
            Optional<String> reason = LineRules.furniture().reason(line, LineRules.Place.HEAD);
            Optional<Bylines.Byline> read =
                    reason.isPresent() && !Bylines.leads(line)
                            ? Optional.empty()
                            : Bylines.read(line);
            if (read.isPresent()) {
                byline = byline.or(() -> read);
                reason = Optional.of("byline");
            }
            boolean date =
                    reason.filter(r -> r.equals("date line") || r.equals("timestamp")).isPresent();
            dated = date && dated < 0 ? i : dated;
            reasons.add(reason);
        }
        int titleLine = titleLine(lines, reasons, statedTitle);
        int titleFrom = titleLine < 0 ? 0 : label(lines.get(titleLine));
        if (byline.isEmpty()) {
            byline = bareName(lines, reasons, titleLine);
        }
        Optional<String> outlet = Optional.empty();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = Lines.plain(lines.get(i));
            boolean free = reasons.get(i).isEmpty() && i != titleLine;
            if (free && outlet.isEmpty() && isOutlet(line)) {
                outlet = Optional.of(line);
                reasons.set(i, Optional.of("outlet line"));
            }
            all.add(i == titleLine ? "headline" : reasons.get(i).orElse("page head"));
        }
        Optional<String> title =
                titleLine < 0
                        ? Optional.empty()
                        : Optional.of(lines.get(titleLine).substring(titleFrom).strip());
        return new PageHead(all, title, titleLine, titleFrom, outlet, byline, dated);
    }

    /// How many characters of `line` are a template's label.
    static int label(String line) {
        Matcher label = LABEL.matcher(line.substring(0, Math.min(60, line.length())));
        return label.find() ? label.end() : 0;
    }

    private static int titleLine(
            List<String> lines, List<Optional<String>> reasons, Optional<String> statedTitle) {
        int longest = -1;
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (statedTitle.filter(title -> same(title, line)).isPresent() || label(line) > 0) {
                return i;
            }
            int words = Lines.words(line);
            if (reasons.get(i).isPresent() || words < 3 || words > 35) {
                continue;
            }
            boolean outlet = isOutlet(Lines.plain(line)) && words <= 5;
            if (first < 0 && words >= 4 && !outlet) {
                first = i;
            }
            if (!outlet && (longest < 0 || words > Lines.words(lines.get(longest)))) {
                longest = i;
            }
        }
        return first >= 0 ? first : longest;
    }

    static boolean same(String a, String b) {
        return letters(a).equals(letters(b)) && !letters(a).isEmpty();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .limit(400)
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /// A line of a name alone, beside the page's date or the headline.
    private static Optional<Bylines.Byline> bareName(
            List<String> lines, List<Optional<String>> reasons, int titleLine) {
        for (int i = titleLine + 1; i < lines.size(); i++) {
            String line = Lines.plain(lines.get(i));
            if (reasons.get(i).isEmpty() && Bylines.isName(line) && !isOutlet(line)) {
                reasons.set(i, Optional.of("byline"));
                return Optional.of(new Bylines.Byline(line, List.of(line)));
            }
        }
        return Optional.empty();
    }

    private static boolean isOutlet(String line) {
        int words = Lines.words(line);
        return words >= 1
                && words <= 6
                && line.length() <= 60
                && !Lines.endsSentence(line)
                && OUTLET.matcher(line).matches()
                && (Lines.capitals(line) > 0.9 || allCapitalised(line));
    }

    private static boolean allCapitalised(String line) {
        for (String word : line.split(" ", -1)) {
            boolean small = word.equals("of") || word.equals("the") || word.equals("and");
            if (!word.isEmpty()
                    && Character.isLowerCase(word.charAt(0))
                    && !small
                    && !word.contains(".")) {
                return false;
            }
        }
        return true;
    }
}
