package org.firsthand.tell.html.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.tell.dossier.EntityView;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.dossier.StoryView;

/// One story with the part of the dossier that is about it.
public final class Scope {

    private final Dossier dossier;
    private final StoryView story;
    private final Evidence evidence;
    private final List<OriginGroup> groups;
    private final Map<String, Telling> tellings = new LinkedHashMap<>();
    private final Map<String, EntityView> entities;

    private Scope(
            Dossier dossier,
            StoryView story,
            Evidence evidence,
            List<OriginGroup> groups,
            Map<String, EntityView> entities) {
        this.dossier = dossier;
        this.story = story;
        this.evidence = evidence;
        this.entities = entities;
        this.groups = groups;
        for (OriginGroup group : groups) {
            group.tellings().forEach(telling -> tellings.put(telling.id(), telling));
        }
    }

    /// The stories of a dossier, in its order.
    public static List<Scope> all(Dossier dossier) {
        Evidence evidence = new Evidence(dossier);
        OriginGroups origins = new OriginGroups(dossier, evidence);
        Map<String, EntityView> entities = new HashMap<>();
        dossier.entities().forEach(entity -> entities.put(entity.id(), entity));
        return dossier.stories().stream()
                .map(story -> new Scope(dossier, story, evidence, origins.of(story), entities))
                .toList();
    }

    public Dossier dossier() {
        return dossier;
    }

    public StoryView story() {
        return story;
    }

    /// In order of time.
    public List<OriginGroup> groups() {
        return groups;
    }

    /// Grouped by origin, then in order of time.
    public Collection<Telling> tellings() {
        return tellings.values();
    }

    public Optional<Telling> telling(String article) {
        return Optional.ofNullable(tellings.get(article));
    }

    public boolean holds(String article) {
        return tellings.containsKey(article);
    }

    List<SpanView> within(List<SpanView> spans) {
        return spans.stream().filter(span -> holds(span.article())).toList();
    }

    public Mark mark(String words, List<SpanView> spans) {
        return evidence.mark(words, within(spans));
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
        for (Telling telling : tellings.values()) {
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
