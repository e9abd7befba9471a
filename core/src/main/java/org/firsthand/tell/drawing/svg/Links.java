package org.firsthand.tell.drawing.svg;

import java.util.Map;
import java.util.Optional;
import org.firsthand.tell.drawing.Drawing;

/// Where the parts of a drawing lead.
public interface Links {

    /// Nowhere.
    Links NONE =
            new Links() {
                @Override
                public Optional<Link> node(Drawing.Node node) {
                    return Optional.empty();
                }

                @Override
                public Optional<Link> edge(Drawing.Edge edge) {
                    return Optional.empty();
                }

                @Override
                public Optional<Link> fold(Drawing.Fold fold) {
                    return Optional.empty();
                }
            };

    /// A link.
    ///
    /// @param attributes further ones, by name
    record Link(String href, Map<String, String> attributes) {}

    Optional<Link> node(Drawing.Node node);

    Optional<Link> edge(Drawing.Edge edge);

    Optional<Link> fold(Drawing.Fold fold);
}
