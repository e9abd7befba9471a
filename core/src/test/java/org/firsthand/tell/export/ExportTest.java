package org.firsthand.tell.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.firsthand.tell.InventedBridge;
import org.firsthand.tell.InventedPile;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.tell.dossier.DossierJson;
import org.firsthand.tell.tellings.ToldStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

final class ExportTest {

    private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";
    private static final String HOSTILE =
            "</svg><script>alert(1)</script>\"'><!-- ]]> \u202Eevil\u0000\uD800 &amp;";

    static List<Dossier> dossiers() {
        return List.of(
                InventedBridge.dossier(),
                InventedPile.tellings(1),
                InventedPile.tellings(60),
                InventedPile.saying(HOSTILE));
    }

    private static ToldStory story(Dossier dossier) {
        return ToldStory.all(dossier).getFirst();
    }

    private static Document parsed(Dossier dossier, Format format)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(format.write(story(dossier))));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /// The rules of the GraphML primer that its schema states.
    @ParameterizedTest
    @MethodSource("dossiers")
    void graphMlHasItsStructure(Dossier dossier) throws Exception {
        Document document = parsed(dossier, Format.GRAPHML);
        assertThat(document.getDocumentElement().getLocalName()).isEqualTo("graphml");
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(GRAPHML);
        Map<String, Element> keys = new HashMap<>();
        for (Element key : elements(document, "key")) {
            assertThat(keys.put(key.getAttribute("id"), key)).isNull();
            assertThat(key.getAttribute("for")).isIn("graph", "node", "edge");
            assertThat(key.getAttribute("attr.type")).isIn("string", "int", "double");
            assertThat(key.getAttribute("attr.name")).isNotEmpty();
        }
        for (Element data : elements(document, "data")) {
            assertThat(keys).containsKey(data.getAttribute("key"));
            Element key = Objects.requireNonNull(keys.get(data.getAttribute("key")));
            assertThat(data.getParentNode().getLocalName()).isEqualTo(key.getAttribute("for"));
            switch (key.getAttribute("attr.type")) {
                case "int" -> assertThat(data.getTextContent()).matches("\\d+");
                case "double" -> assertThat(data.getTextContent()).matches("\\d+\\.\\d+");
                default -> assertThat(data.getTextContent()).isNotEmpty();
            }
        }
        assertThat(elements(document, "graph"))
                .hasSize(1)
                .allMatch(graph -> graph.getAttribute("edgedefault").equals("directed"));
        Set<String> nodes = new HashSet<>();
        elements(document, "node")
                .forEach(n -> assertThat(nodes.add(n.getAttribute("id"))).isTrue());
        Set<String> edges = new HashSet<>();
        for (Element edge : elements(document, "edge")) {
            assertThat(edges.add(edge.getAttribute("id"))).isTrue();
            assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
        }
    }

    @Test
    void graphMlHoldsEveryArticleAndDerivation() throws Exception {
        Document document = parsed(InventedPile.tellings(60), Format.GRAPHML);
        assertThat(elements(document, "node")).hasSize(60);
        assertThat(elements(document, "edge")).hasSize(59);
        assertThat(
                        new String(
                                Format.GRAPHML.write(story(InventedBridge.dossier())),
                                StandardCharsets.UTF_8))
                .contains("<data key=\"n_outlet\">Northern Herald</data>")
                .contains("<data key=\"n_published\">2026-03-04T09:00:00Z</data>")
                .contains("<data key=\"n_kind\">unseen</data>")
                .contains("<data key=\"e_level\">light</data>")
                .contains("<data key=\"e_confidence\">0.8000</data>")
                .containsPattern("<data key=\"e_spans\">herald:\\d+-\\d+ \\(verbatim\\)");
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void svgStandsAlone(Dossier dossier) throws Exception {
        Document document = parsed(dossier, Format.SVG);
        Element root = document.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(elements(document, "desc").getFirst().getTextContent()).contains("Article A, ");
        assertThat(elements(document, "style").getFirst().getTextContent())
                .contains("prefers-color-scheme: dark");
        assertThat(elements(document, "script")).isEmpty();
        assertThat(elements(document, "a")).isEmpty();
        Set<String> ids = new HashSet<>();
        for (Element element : elements(document, "*")) {
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id"))).isTrue();
            }
            String fill = element.getAttribute("fill");
            assertThat(fill.startsWith("url") ? fill : "url(#hatch)").isEqualTo("url(#hatch)");
            assertThat(Stream.of("href", "onload", "style").filter(element::hasAttribute))
                    .isEmpty();
        }
    }

    @Test
    void pngIsTheDrawingAtTwiceItsSize() throws Exception {
        Document svg = parsed(InventedBridge.dossier(), Format.SVG);
        byte[] png = Format.PNG.write(story(InventedBridge.dossier()));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        Element root = svg.getDocumentElement();
        assertThat(image.getWidth()).isEqualTo(2 * Integer.parseInt(root.getAttribute("width")));
        assertThat(image.getHeight()).isEqualTo(2 * Integer.parseInt(root.getAttribute("height")));
        int paper = image.getRGB(4, 4);
        assertThat(paper).isEqualTo(0xFFFDFCF8);
        int bars = 0;
        for (Element part : elements(svg, "rect")) {
            if (part.getAttribute("class").equals("part verbatim")) {
                // The drawing stands 24 right and 72 below the corner of the sheet.
                int x = 2 * (24 + Integer.parseInt(part.getAttribute("x")) + 6);
                int y = 2 * (72 + Integer.parseInt(part.getAttribute("y")) + 6);
                assertThat(image.getRGB(x, y)).isEqualTo(0xFF55514A);
                bars++;
            }
        }
        assertThat(bars).isPositive();
    }

    @Test
    void aMachineWithoutFontsIsToldWhatToInstall() {
        assertThatThrownBy(
                        () ->
                                PngFile.checkFonts(
                                        () -> {
                                            // What the JDK throws on such a machine.
                                            throw new Error("No physical fonts found.");
                                        }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("install fontconfig and a font")
                .hasMessageContaining("or write an .svg");
    }

    @Test
    void aHugeStoryIsAPictureStill() throws Exception {
        BufferedImage image =
                ImageIO.read(
                        new ByteArrayInputStream(
                                Format.PNG.write(story(InventedPile.tellings(300)))));
        assertThat((long) image.getWidth() * image.getHeight()).isLessThan(70_000_000L);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"SVG", "GRAPHML"})
    void aDossierFromDiskGivesTheSameBytes(Format format) throws Exception {
        Dossier dossier = InventedBridge.dossier();
        Dossier again = DossierJson.read(DossierJson.write(dossier));
        assertThat(format.write(story(again))).isEqualTo(format.write(story(dossier)));
    }

    @Test
    void theEndingNamesTheFormat() {
        assertThat(Format.of("a/b.SVG")).contains(Format.SVG);
        assertThat(Format.of("a.svg/b.png")).contains(Format.PNG);
        assertThat(Format.of("b.graphml")).contains(Format.GRAPHML);
        assertThat(Format.of("b.pdf")).isEmpty();
        assertThat(Format.of("svg")).isEmpty();
    }
}
