package org.firsthand.tell;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.annotate.finding.Quotation;
import org.firsthand.annotate.finding.SourceMention;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.article.Certainty;
import org.firsthand.article.Paragraph;
import org.firsthand.collate.exchange.Exchange;
import org.firsthand.collate.figure.FigureGroup;
import org.firsthand.collate.quotation.QuotationVariant;
import org.firsthand.collate.statement.Statement;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.trace.Derivation;
import org.firsthand.trace.Passage;
import org.firsthand.trace.Relation;
import org.firsthand.trace.SentenceOrigin;

/// Makes the JSON Schema of the dossier (draft 2020-12) from its records and the stages' words.
final class DossierSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// The words that a field may hold, by record and component.
    private static final Map<String, List<String>> WORDS =
            Map.ofEntries(
                    Map.entry("WireView.certainty", spaced(Certainty.values())),
                    Map.entry("PublishedView.certainty", spaced(Certainty.values())),
                    Map.entry(
                            "ParagraphView.kind",
                            Arrays.stream(Paragraph.Kind.values())
                                    .filter(kind -> kind != Paragraph.Kind.TEXT)
                                    .map(Words::joined)
                                    .toList()),
                    Map.entry("RevisionView.order", List.of("stated", "unknown")),
                    Map.entry("TimeView.certainty", spaced(Certainty.values())),
                    Map.entry("DateView.certainty", spaced(Certainty.values())),
                    Map.entry("NodeView.kind", List.of("article", "unseen")),
                    Map.entry("SourceView.kind", joined(SourceMention.Kind.values())),
                    Map.entry("DerivationView.level", joined(Derivation.Level.values())),
                    Map.entry("DerivationView.direction", joined(Derivation.Direction.values())),
                    Map.entry("PassageView.kind", joined(Passage.Kind.values())),
                    Map.entry("RelationView.relation", joined(Relation.Kind.values())),
                    Map.entry("SentenceOriginView.origin", joined(SentenceOrigin.Kind.values())),
                    Map.entry("QuotationView.kind", spaced(Quotation.Kind.values())),
                    Map.entry("StepView.op", joined(QuotationVariant.Operation.values())),
                    Map.entry("FigureView.bound", spaced(Figure.Bound.values())),
                    Map.entry("MemberView.bound", spaced(Figure.Bound.values())),
                    Map.entry("FigureGroupView.agreement", joined(FigureGroup.Agreement.values())),
                    Map.entry("RateView.per", List.of("day")),
                    Map.entry("EntityView.kind", joined(NameKind.values())),
                    Map.entry("TimeView.type", spaced(TimeExpression.Type.values())),
                    Map.entry("SpeechActView.kind", spaced(SpeechAct.Kind.values())),
                    Map.entry("SpeechActView.status", spaced(Exchange.Status.values())),
                    Map.entry("StatementView.agreement", joined(Statement.Agreement.values())),
                    Map.entry("ReadingView.kind", joined(Statement.Mode.values())));

    private final ObjectNode definitions = JSON.createObjectNode();

    private DossierSchema() {}

    /// The schema as indented JSON.
    static String text() {
        DossierSchema schema = new DossierSchema();
        ObjectNode document = JSON.createObjectNode();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("title", "Firsthand dossier");
        document.setAll(schema.object(Dossier.class));
        document.set("$defs", schema.definitions);
        return document.toPrettyString() + "\n";
    }

    private ObjectNode object(Class<?> type) {
        ObjectNode object = JSON.createObjectNode();
        object.put("type", "object");
        ObjectNode properties = object.putObject("properties");
        var required = object.putArray("required");
        for (RecordComponent component : type.getRecordComponents()) {
            String name =
                    PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(
                            component.getName());
            String key = type.getSimpleName() + "." + component.getName();
            ObjectNode property = property(component.getGenericType());
            if (WORDS.containsKey(key)) {
                WORDS.get(key).forEach(property.putArray("enum")::add);
            }
            properties.set(name, property);
            if (!name.equals("in")) {
                required.add(name);
            }
        }
        object.put("additionalProperties", false);
        return object;
    }

    private ObjectNode property(Type type) {
        ObjectNode node = JSON.createObjectNode();
        if (type == String.class) {
            return node.put("type", "string");
        } else if (type == int.class || type == Integer.class) {
            return node.put("type", "integer");
        } else if (type == double.class) {
            return node.put("type", "number");
        } else if (type == boolean.class) {
            return node.put("type", "boolean");
        } else if (type == OptionalDouble.class) {
            node.putArray("type").add("number").add("null");
            return node;
        } else if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        return reference((Class<?>) type);
    }

    private ObjectNode generic(ParameterizedType type) {
        ObjectNode node = JSON.createObjectNode();
        Type inner = type.getActualTypeArguments()[0];
        if (type.getRawType() == List.class) {
            node.put("type", "array").set("items", property(inner));
        } else if (type.getRawType() == Map.class) {
            node.put("type", "object").putObject("additionalProperties").put("type", "string");
        } else if (type.getRawType() == Optional.class && inner == String.class) {
            node.putArray("type").add("string").add("null");
        } else {
            node.putArray("anyOf").add(property(inner)).addObject().put("type", "null");
        }
        return node;
    }

    private ObjectNode reference(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String name = (outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName();
        if (!definitions.has(name)) {
            definitions.putObject(name);
            definitions.set(name, object(type));
        }
        return JSON.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private static List<String> spaced(Enum<?>[] values) {
        return Arrays.stream(values).map(Words::spaced).toList();
    }

    private static List<String> joined(Enum<?>[] values) {
        return Arrays.stream(values).map(Words::joined).toList();
    }
}
