package org.firsthand.tell.html.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.tell.dossier.SentenceOriginView;
import org.firsthand.tell.dossier.SpanView;

/// Where on the page each sentence of the pile stands.
///
/// Texts are embedded once; marks point into them.
final class Evidence {

    private final Map<String, EmbeddedText> texts = new LinkedHashMap<>();

    Evidence(Dossier dossier) {
        Map<String, List<SentenceOriginView>> origins = new LinkedHashMap<>();
        for (SentenceOriginView origin : dossier.sentenceOrigins()) {
            origins.computeIfAbsent(origin.article(), id -> new ArrayList<>()).add(origin);
        }
        for (ArticleView article : dossier.articles()) {
            texts.put(
                    article.id(),
                    EmbeddedText.of(
                            texts.size(), article, origins.getOrDefault(article.id(), List.of())));
        }
    }

    EmbeddedText text(String article) {
        EmbeddedText text = texts.get(article);
        if (text == null) {
            throw new IllegalArgumentException("the dossier names an unknown article: " + article);
        }
        return text;
    }

    boolean has(String article) {
        return texts.containsKey(article);
    }

    /// A mark with the span's own words.
    Mark quote(SpanView span) {
        return mark(span.text(), List.of(span));
    }

    Mark mark(String words, List<SpanView> spans) {
        StringBuilder places = new StringBuilder();
        StringBuilder originals = new StringBuilder();
        String link = "";
        for (SpanView span : spans) {
            EmbeddedText text = texts.get(span.article());
            if (text == null) {
                continue;
            }
            boolean cut = span.in().isPresent();
            if (link.isEmpty()) {
                link = cut ? text.anchor() : text.anchor(span.start());
            }
            if (cut) {
                originals.append(originals.isEmpty() ? "" : "\n");
                originals.append(text.number()).append(' ').append(span.text().replace('\n', ' '));
            } else {
                places.append(places.isEmpty() ? "" : " ");
                places.append(text.number()).append(':').append(span.start());
                places.append('-').append(span.end());
            }
        }
        return new Mark(words, link, places.toString(), originals.toString(), "", "");
    }
}
