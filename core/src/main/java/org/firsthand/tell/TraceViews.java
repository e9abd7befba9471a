package org.firsthand.tell;

import java.util.List;
import org.firsthand.article.Evidence;
import org.firsthand.tell.dossier.DerivationView;
import org.firsthand.tell.dossier.RelationView;
import org.firsthand.tell.dossier.SentenceOriginView;
import org.firsthand.tell.dossier.SourceView;
import org.firsthand.tell.dossier.StoryView;
import org.firsthand.trace.Derivation;
import org.firsthand.trace.Origins;
import org.firsthand.trace.Parent;
import org.firsthand.trace.Passage;
import org.firsthand.trace.Relation;
import org.firsthand.trace.SentenceOrigin;
import org.firsthand.trace.Stemma;
import org.firsthand.trace.source.Source;

/// The document's derivations, relations, origins and sources.
record TraceViews(Spans spans) {

    List<DerivationView> derivations(Stemma stemma) {
        return stemma.derivations().stream().map(edge -> derivation(stemma.story(), edge)).toList();
    }

    RelationView relation(Relation relation) {
        return new RelationView(
                relation.a().value(),
                relation.b().value(),
                Words.joined(relation.kind()),
                relation.direction(),
                relation.confidence(),
                spans.views(relation.evidence()));
    }

    SentenceOriginView sentenceOrigin(SentenceOrigin origin) {
        Evidence sentence = origin.sentence();
        return new SentenceOriginView(
                sentence.article().value(),
                sentence.span().start(),
                sentence.span().end(),
                spans.words(sentence),
                Words.joined(origin.kind()));
    }

    SourceView source(Source source) {
        return new SourceView(
                source.name(),
                Words.joined(source.kind()),
                source.anonymous(),
                Words.ids(source.articles()),
                spans.views(source.mentions()));
    }

    StoryView.OriginsView origins(Origins origins) {
        return new StoryView.OriginsView(
                origins.lower(),
                origins.upper(),
                origins.nodes().stream().map(this::node).toList());
    }

    private StoryView.NodeView node(Origins.Node node) {
        return new StoryView.NodeView(
                node.id(),
                node.unseen() ? "unseen" : "article",
                node.name(),
                Words.ids(node.articles()),
                spans.views(node.evidence()));
    }

    private DerivationView derivation(String story, Derivation edge) {
        String parent =
                switch (edge.parent()) {
                    case Parent.Known known -> known.article().value();
                    case Parent.Unseen unseen -> unseen.id();
                };
        return new DerivationView(
                story,
                edge.child().value(),
                parent,
                Words.joined(edge.level()),
                Words.joined(edge.direction()),
                edge.confidence(),
                edge.passages().stream().map(this::passage).toList(),
                edge.reasons());
    }

    DerivationView.PassageView passage(Passage passage) {
        return new DerivationView.PassageView(
                spans.view(passage.child()),
                passage.parent().map(spans::view),
                Words.joined(passage.kind()));
    }
}
