package org.firsthand.clean.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Markup that a page carries in a script for its own script to show.
final class InertText {

    private static final List<String> TYPES =
            List.of("text/template", "text/html", "text/x-template");

    private InertText() {}

    /// Puts such markup in the place of its script.
    static void open(Element body) {
        for (Element script : body.getElementsByTag("script")) {
            if (TYPES.contains(script.attr("type")) && script.parent() != null) {
                Element shown = Jsoup.parseBodyFragment(script.data()).body().tagName("div");
                script.replaceWith(shown);
            }
        }
    }
}
