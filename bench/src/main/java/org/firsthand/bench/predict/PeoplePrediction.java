package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.firsthand.annotate.Annotator;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.annotate.syntax.SyntaxReader;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.group.Grouping;
import org.firsthand.group.Story;
import org.firsthand.group.StoryThread;
import org.firsthand.link.Linked;
import org.firsthand.link.Linker;
import org.firsthand.link.name.Entity;

/// The task `people`: names, joined over all rows of one `set`, which is one running thread.
public final class PeoplePrediction implements Task {

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void predict(Path input, Path output) throws IOException {
        List<JsonNode> rows = JsonLines.read(input);
        Annotator annotator = new Annotator(SyntaxReader.load());
        Map<String, List<Annotations>> piles = new TreeMap<>();
        rows.parallelStream()
                .map(row -> Map.entry(row.get("set").asText(), annotate(annotator, row)))
                .toList()
                .forEach(
                        row ->
                                piles.computeIfAbsent(row.getKey(), set -> new ArrayList<>())
                                        .add(row.getValue()));
        Map<String, ObjectNode> predicted = new HashMap<>();
        piles.forEach((set, pile) -> predicted.putAll(link(set, pile)));
        JsonLines.write(
                output, rows.stream().map(row -> predicted.get(row.get("id").asText())).toList());
    }

    private static Annotations annotate(Annotator annotator, JsonNode row) {
        return annotator.annotate(
                Article.plain(new ArticleId(row.get("id").asText()), row.get("text").asText()));
    }

    private static Map<String, ObjectNode> link(String set, List<Annotations> pile) {
        List<ArticleId> ids = pile.stream().map(a -> a.article().id()).sorted().toList();
        Grouping grouping =
                new Grouping(
                        List.of(new Story("s", ids, List.of())),
                        List.of(new StoryThread("t", List.of("s"), List.of())));
        Linked linked = new Linker().link(pile, grouping);
        return linked.tellings().stream()
                .collect(
                        Collectors.toMap(
                                telling -> telling.article().id().value(),
                                telling -> row(set, linked, telling)));
    }

    private static ObjectNode row(String set, Linked linked, Annotations telling) {
        ObjectNode row = JsonLines.JSON.createObjectNode();
        ArticleId id = telling.article().id();
        row.put("id", id.value());
        ArrayNode mentions = row.putArray("mentions");
        telling.names().stream()
                .sorted(Comparator.comparing(Name::span))
                .forEach(
                        name -> {
                            Optional<Entity> entity = linked.entityAt(id, name.span());
                            ObjectNode mention = mentions.addObject();
                            mention.put("start", name.span().start());
                            mention.put("end", name.span().end());
                            mention.put("kind", kind(entity.map(Entity::kind).orElse(name.kind())));
                            entity.ifPresent(e -> mention.put("entity", set + " " + e.id()));
                        });
        return row;
    }

    private static String kind(NameKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case PLACE -> "location";
        };
    }
}
