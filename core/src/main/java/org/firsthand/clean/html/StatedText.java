package org.firsthand.clean.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.firsthand.clean.line.LineRules;
import org.firsthand.clean.line.Lines;
import org.firsthand.clean.line.Remainder;
import org.firsthand.text.Span;
import org.jsoup.Jsoup;

/// The article of a page that shows it by script alone, from its JSON-LD.
final class StatedText {

    // Some pages state their text as HTML, escaped once more.
    private static final Pattern MARKUP =
            Pattern.compile("</?(?:p|br|h[1-6]|div|li|ul|blockquote)(?:\\s[^<>]{0,200})?/?>");

    private StatedText() {}

    /// @param body the value of `articleBody`
    static HtmlCleaner.Cleaned clean(String body) {
        String shown =
                MARKUP.matcher(body).find()
                        ? VisibleText.of(Jsoup.parseBodyFragment(body).body(), false).text()
                        : body;
        String text =
                String.join(
                        "\n", shown.lines().map(Lines::plain).filter(l -> !l.isEmpty()).toList());
        List<Remainder.Part> parts = new ArrayList<>();
        for (Span line : Lines.of(text)) {
            parts.add(
                    LineRules.furniture()
                            .reason(line.of(text), LineRules.Place.BODY)
                            .<Remainder.Part>map(reason -> new Remainder.Part.Removed(line, reason))
                            .orElse(new Remainder.Part.Paragraph(line)));
        }
        return new HtmlCleaner.Cleaned(
                text, Remainder.of(text, parts), Lines.of(text), List.of(), List.of());
    }
}
