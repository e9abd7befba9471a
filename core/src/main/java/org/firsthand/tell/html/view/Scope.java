package org.firsthand.tell.html.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.tell.dossier.EntityView;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.dossier.StoryView;
import org.firsthand.tell.tellings.OriginGroup;
import org.firsthand.tell.tellings.Telling;
import org.firsthand.tell.tellings.ToldStory;

/// One story with the part of the dossier that is about it.
public final class Scope {

    private final Dossier dossier;
    private final ToldStory told;
    private final Evidence evidence;
    private final Map<String, EntityView> entities;

    private Scope(
            Dossier dossier, ToldStory told, Evidence evidence, Map<String, EntityView> entities) {
        this.dossier = dossier;
        this.told = told;
        this.evidence = evidence;
        this.entities = entities;
    }

    /// The stories of a dossier, in its order.
    public static List<Scope> all(Dossier dossier) {
        Evidence evidence = new Evidence(dossier);
        Map<String, EntityView> entities = new HashMap<>();
        dossier.entities().forEach(entity -> entities.put(entity.id(), entity));
        return ToldStory.all(dossier).stream()
                .map(told -> new Scope(dossier, told, evidence, entities))
                .toList();
    }

    public Dossier dossier() {
        return dossier;
    }

    public ToldStory told() {
        return told;
    }

    public StoryView story() {
        return told.story();
    }

    /// In order of time.
    public List<OriginGroup> groups() {
        return told.groups();
    }

    /// Grouped by origin, then in order of time.
    public Collection<Telling> tellings() {
        return told.tellings().values();
    }

    public Optional<Telling> telling(String article) {
        return told.telling(article);
    }

    public boolean holds(String article) {
        return told.tellings().containsKey(article);
    }

    List<SpanView> within(List<SpanView> spans) {
        return spans.stream().filter(span -> holds(span.article())).toList();
    }

    public Mark mark(String words, List<SpanView> spans) {
        return evidence.mark(words, within(spans));
    }

    /// The first sentence of an article; none where it has no words.
    public List<SpanView> opening(String article) {
        return evidence.text(article).pieces().stream()
                .filter(piece -> !piece.id().isEmpty())
                .limit(1)
                .map(
                        piece ->
                                new SpanView(
                                        article,
                                        piece.start(),
                                        piece.start() + piece.text().length(),
                                        piece.text(),
                                        Optional.empty()))
                .toList();
    }

    public Mark quote(SpanView span) {
        return evidence.quote(span);
    }

    public EmbeddedText text(String article) {
        return evidence.text(article);
    }

    /// One mark a telling, in the page's order: its siglum, opening its own spans.
    List<Mark> sigla(List<SpanView> spans) {
        Map<String, List<SpanView>> byArticle =
                spans.stream().collect(Collectors.groupingBy(SpanView::article));
        List<Mark> marks = new ArrayList<>();
        for (Telling telling : tellings()) {
            List<SpanView> own = byArticle.get(telling.id());
            if (own != null) {
                marks.add(siglum(telling, own));
            }
        }
        return marks;
    }

    Mark siglum(Telling telling, List<SpanView> spans) {
        return evidence.mark(telling.siglum(), spans)
                .named(telling.siglum() + ", " + telling.name())
                .styled("siglum " + telling.hue());
    }

    /// An entity's canonical name, or the words themselves.
    String name(String entityOrWords) {
        EntityView entity = entities.get(entityOrWords);
        return entity == null ? entityOrWords : entity.canonical();
    }
}
