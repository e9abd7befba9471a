package org.firsthand.tell.html.stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.dossier.StoryView;
import org.firsthand.tell.html.view.EmbeddedText;
import org.firsthand.tell.html.view.Mark;
import org.firsthand.tell.html.view.Scope;

/// The sentences that nodes and edges rest on.
record NodeEvidence(Scope scope, Family family) {

    /// What says that the origin was drawn on.
    Mark unseen(Family.Member member) {
        List<SpanView> spans = new ArrayList<>();
        for (StoryView.NodeView node : scope.story().origins().nodes()) {
            if (node.id().equals(member.id())) {
                spans.addAll(node.evidence());
            }
        }
        for (Family.Link link : family.links()) {
            if (link.parent().equals(member.id())) {
                spans.addAll(passages(link));
            }
        }
        return scope.mark(member.name(), spans.stream().distinct().toList());
    }

    /// What a telling has from its parents, else its first sentence.
    Mark telling(Family.Member member) {
        List<SpanView> spans = new ArrayList<>();
        for (Family.Link link : family.links()) {
            if (link.child().equals(member.id())) {
                link.derivation().passages().forEach(passage -> spans.add(passage.child()));
            }
        }
        if (spans.isEmpty()) {
            for (EmbeddedText.Piece piece : scope.text(member.id()).pieces()) {
                if (spans.isEmpty() && !piece.id().isEmpty()) {
                    spans.add(
                            new SpanView(
                                    member.id(),
                                    piece.start(),
                                    piece.start() + piece.text().length(),
                                    piece.text(),
                                    Optional.empty()));
                }
            }
        }
        return scope.mark(member.name(), spans);
    }

    static List<SpanView> passages(Family.Link link) {
        List<SpanView> spans = new ArrayList<>();
        for (var passage : link.derivation().passages()) {
            spans.add(passage.child());
            passage.parent().ifPresent(spans::add);
        }
        return spans;
    }
}
