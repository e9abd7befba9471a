package org.firsthand.clean.revision;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An address without what names no other article: scheme, tracking, fragment, the view.
///
/// The rules are those of `address-variants.tsv`. Two pages of one [#key] are of one article; a
/// page of one site whose keys differ may still be.
///
/// @param site its host in lower case, without `www.`, `m.` and such
/// @param key site, path and the parameters that are left, in order of name
/// @param view true where it names a view: AMP, print, mobile
public record AddressKey(String site, String key, boolean view) {

    private static final AddressVariants VARIANTS = AddressVariants.read();

    /// The address `url`, or nothing where it is no http(s) address.
    public static Optional<AddressKey> of(String url) {
        URI uri;
        try {
            uri = new URI(url.strip());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        String scheme = uri.getScheme();
        if (uri.getHost() == null
                || scheme == null
                || !scheme.toLowerCase(Locale.ROOT).startsWith("http")) {
            return Optional.empty();
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        String site = VARIANTS.site(host);
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String plainPath = VARIANTS.path(path);
        List<String> kept = new ArrayList<>();
        boolean view = isView(host, site) || !trimmed(path).equals(plainPath);
        for (String parameter : parameters(uri)) {
            if (VARIANTS.isView(parameter)) {
                view = true;
            } else if (!VARIANTS.isNoise(parameter)) {
                kept.add(parameter);
            }
        }
        kept.sort(null);
        String query = kept.isEmpty() ? "" : "?" + String.join("&", kept);
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return Optional.of(new AddressKey(site, site + port + plainPath + query, view));
    }

    private static boolean isView(String host, String site) {
        return !host.equals(site) && !host.startsWith("www");
    }

    private static List<String> parameters(URI uri) {
        if (uri.getRawQuery() == null) {
            return List.of();
        }
        return List.of(uri.getRawQuery().split("&", -1)).stream()
                .filter(parameter -> !parameter.isEmpty())
                .toList();
    }

    static String trimmed(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }
}
