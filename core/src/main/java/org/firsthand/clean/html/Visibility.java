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

    /// The classes by which the networks' scripts find their posts.
    private static final Set<String> POSTS =
            Set.of(
                    "bluesky-embed",
                    "fb-post",
                    "fb-xfbml-parse-ignore",
                    "instagram-media",
                    "mastodon-embed",
                    "reddit-card",
                    "reddit-embed-bq",
                    "text-post-media",
                    "tiktok-embed",
                    "twitter-video");

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
        return element.hasAttr("hidden")
                || element.classNames().stream().anyMatch(Visibility::forReadersAloud);
    }

    /// True for the class of what is read aloud only; "not-sr-only" takes that back.
    private static boolean forReadersAloud(String name) {
        return !name.startsWith("not-")
                && (name.contains("screen-reader")
                        || name.contains("sr-only")
                        || name.contains("visually-hidden")
                        || name.contains("visuallyhidden"));
    }

    /// True for a quotation that a social network's script turns into a post.
    static boolean isPost(Element quote) {
        return quote.classNames().stream()
                .anyMatch(name -> name.contains("tweet") || POSTS.contains(name));
    }
}
