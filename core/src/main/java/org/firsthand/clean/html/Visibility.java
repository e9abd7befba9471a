package org.firsthand.clean.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Which elements a reader sees, by their tags, styles and names.
final class Visibility {

    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "canvas",
                    "audio",
                    "video",
                    "map",
                    "head",
                    "select",
                    "option",
                    "textarea",
                    "input",
                    "datalist",
                    "applet",
                    "embed");

    private Visibility() {}

    /// @param hidden true where what the page hides at first counts as seen
    static boolean unseen(Element element, boolean hidden) {
        String tag = element.normalName();
        if (UNSEEN.contains(tag)) {
            return !(hidden && tag.equals("noscript"));
        }
        return !hidden && element.attributesSize() > 0 && isHidden(element);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        if (!style.isEmpty()) {
            String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
            if (plain.contains("display:none") || plain.contains("visibility:hidden")) {
                return true;
            }
        }
        String names = element.className();
        return element.hasAttr("hidden")
                || names.contains("screen-reader")
                || names.contains("sr-only")
                || names.contains("visually-hidden")
                || names.contains("visuallyhidden");
    }

    /// True for a quotation that a social network's script turns into a post.
    static boolean isPost(Element quote) {
        String names = quote.className();
        return names.contains("tweet")
                || names.contains("instagram-media")
                || names.contains("-post")
                || names.contains("tiktok");
    }
}
