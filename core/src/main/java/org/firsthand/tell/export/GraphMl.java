package org.firsthand.tell.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.DerivationView;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.drawing.Family;
import org.firsthand.tell.drawing.svg.Tags;
import org.firsthand.tell.tellings.Telling;
import org.firsthand.tell.tellings.ToldStory;

/// A stemma as GraphML (Brandes et al., 2002; graphml.graphdrawing.org), for Gephi, yEd, networkx,
/// igraph and their like.
///
/// A node is an article or an origin that is not in the pile. An edge goes from the parent to the
/// child, as the words went. Where `direction` is `unknown` its ends stand in no order; the graph
/// says `directed` all the same, because readers of mixed graphs are few (networkx refuses them).
final class GraphMl {

    private static final String SPACE = "http://graphml.graphdrawing.org/xmlns";

    /// A field of nodes or edges.
    ///
    /// @param owner node or edge
    /// @param type string, int or double
    private record Key(String owner, String name, String type) {
        String id() {
            return owner.charAt(0) + "_" + name;
        }
    }

    private static final List<Key> KEYS =
            List.of(
                    new Key("node", "label", "string"),
                    new Key("node", "kind", "string"),
                    new Key("node", "siglum", "string"),
                    new Key("node", "outlet", "string"),
                    new Key("node", "publisher", "string"),
                    new Key("node", "title", "string"),
                    new Key("node", "url", "string"),
                    new Key("node", "file", "string"),
                    new Key("node", "published", "string"),
                    new Key("node", "certainty", "string"),
                    new Key("node", "origin", "string"),
                    new Key("node", "verbatim", "double"),
                    new Key("node", "rewritten", "double"),
                    new Key("node", "own", "double"),
                    new Key("node", "spans", "string"),
                    new Key("edge", "level", "string"),
                    new Key("edge", "direction", "string"),
                    new Key("edge", "confidence", "double"),
                    new Key("edge", "words", "int"),
                    new Key("edge", "passages", "int"),
                    new Key("edge", "reasons", "string"),
                    new Key("edge", "spans", "string"));

    private final ToldStory told;
    private final Tags out = new Tags();

    private GraphMl(ToldStory told) {
        this.told = told;
    }

    static String write(ToldStory told) {
        return new GraphMl(told).write();
    }

    private String write() {
        out.declaration();
        out.open(
                "graphml",
                "xmlns",
                SPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                SPACE + " " + SPACE + "/1.0/graphml.xsd");
        out.words("\n")
                .leaf(
                        "key",
                        "id",
                        "g_label",
                        "for",
                        "graph",
                        "attr.name",
                        "label",
                        "attr.type",
                        "string");
        for (Key key : KEYS) {
            out.words("\n")
                    .leaf(
                            "key",
                            "id",
                            key.id(),
                            "for",
                            key.owner(),
                            "attr.name",
                            key.name(),
                            "attr.type",
                            key.type());
        }
        out.words("\n").open("graph", "id", told.story().id(), "edgedefault", "directed");
        out.words("\n").words("data", told.story().label(), "key", "g_label");
        Family family = Family.of(told);
        family.members().values().forEach(this::node);
        for (int i = 0; i < family.links().size(); i++) {
            edge("e" + i, family.links().get(i));
        }
        out.words("\n").close().words("\n").close();
        return out.text() + "\n";
    }

    private void node(Family.Member member) {
        out.words("\n").open("node", "id", member.id());
        data("node", "label", member.name());
        member.telling().ifPresentOrElse(this::article, () -> unseen(member.id()));
        out.close();
    }

    private void article(Telling telling) {
        ArticleView article = told.article(telling.id());
        data("node", "kind", "article");
        data("node", "siglum", telling.siglum());
        data("node", "outlet", article.outlet());
        data("node", "publisher", article.publisher());
        data("node", "title", article.title());
        data("node", "url", article.url());
        data("node", "file", article.file());
        data("node", "published", article.published().value());
        data("node", "certainty", article.published().certainty());
        data("node", "origin", told.groups().get(telling.group()).id());
        if (telling.derived()) {
            double whole = telling.share().whole();
            data("node", "verbatim", decimal(telling.share().verbatim() / whole));
            data("node", "rewritten", decimal(telling.share().rewritten() / whole));
            data("node", "own", decimal(telling.share().fresh() / whole));
        }
    }

    private void unseen(String id) {
        data("node", "kind", "unseen");
        List<String> spans = new ArrayList<>();
        told.story().origins().nodes().stream()
                .filter(node -> node.id().equals(id))
                .flatMap(node -> node.evidence().stream())
                .forEach(span -> spans.add(place(span)));
        data("node", "spans", String.join("; ", spans));
    }

    private void edge(String id, Family.Link link) {
        DerivationView derivation = link.derivation();
        out.words("\n").open("edge", "id", id, "source", link.parent(), "target", link.child());
        data("edge", "level", derivation.level());
        data("edge", "direction", derivation.direction());
        data("edge", "confidence", decimal(derivation.confidence()));
        data("edge", "words", "" + link.words());
        data("edge", "passages", "" + derivation.passages().size());
        data("edge", "reasons", String.join("; ", derivation.reasons()));
        List<String> spans = new ArrayList<>();
        for (DerivationView.PassageView passage : derivation.passages()) {
            String parent = passage.parent().map(span -> " from " + place(span)).orElse("");
            spans.add(place(passage.child()) + parent + " (" + passage.kind() + ")");
        }
        data("edge", "spans", String.join("; ", spans));
        out.close();
    }

    /// `id:start-end`, in UTF-16 code units of the article's text, or of its original.
    private static String place(SpanView span) {
        String in = span.in().map(layer -> " in " + layer).orElse("");
        return span.article() + ":" + span.start() + "-" + span.end() + in;
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private void data(String owner, String name, Optional<String> value) {
        value.ifPresent(found -> data(owner, name, found));
    }

    private void data(String owner, String name, String value) {
        if (!value.isEmpty()) {
            out.words("data", value, "key", owner.charAt(0) + "_" + name);
        }
    }
}
