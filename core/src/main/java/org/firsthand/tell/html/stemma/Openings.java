package org.firsthand.tell.html.stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.drawing.Drawing;
import org.firsthand.tell.drawing.svg.Links;
import org.firsthand.tell.html.view.Mark;
import org.firsthand.tell.html.view.Scope;

/// The sentences that the parts of a drawing open; where nothing else does, a telling's first.
record Openings(Scope scope) implements Links {

    @Override
    public Optional<Link> node(Drawing.Node node) {
        return link(
                node.evidence().isEmpty() && !node.unseen()
                        ? scope.opening(node.id())
                        : node.evidence());
    }

    @Override
    public Optional<Link> edge(Drawing.Edge edge) {
        return link(edge.evidence().isEmpty() ? scope.opening(edge.child()) : edge.evidence());
    }

    @Override
    public Optional<Link> fold(Drawing.Fold fold) {
        List<SpanView> spans = new ArrayList<>(fold.evidence());
        for (String telling : fold.tellings()) {
            if (spans.stream().noneMatch(span -> span.article().equals(telling))) {
                spans.addAll(scope.opening(telling));
            }
        }
        return link(spans);
    }

    private Optional<Link> link(List<SpanView> spans) {
        Mark mark = scope.mark("", spans);
        if (mark.link().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> attributes = new TreeMap<>(Map.of("data-e", mark.places()));
        if (!mark.originals().isEmpty()) {
            attributes.put("data-o", mark.originals());
        }
        return Optional.of(new Link("#" + mark.link(), attributes));
    }
}
