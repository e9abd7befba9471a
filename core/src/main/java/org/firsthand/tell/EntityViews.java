package org.firsthand.tell;

import org.firsthand.link.name.Entity;
import org.firsthand.tell.dossier.EntityView;

/// The document's people, organisations and places.
record EntityViews(Spans spans) {

    EntityView view(Entity entity) {
        return new EntityView(
                entity.id(),
                Words.joined(entity.kind()),
                entity.canonical(),
                entity.variants().stream()
                        .map(
                                variant ->
                                        new EntityView.VariantView(
                                                variant.text(),
                                                Words.ids(variant.articles()),
                                                variant.count(),
                                                variant.misspelt()))
                        .toList(),
                entity.titles(),
                spans.views(entity.mentions()));
    }
}
