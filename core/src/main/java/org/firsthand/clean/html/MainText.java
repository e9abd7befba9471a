package org.firsthand.clean.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firsthand.clean.line.LineRules;
import org.firsthand.text.Span;
import org.jsoup.nodes.Element;

/// The element of a page that holds its article, and the weights that say so.
///
/// @param element the article's element
/// @param range its blocks, as indices
/// @param furniture for each block of the page why it stands in furniture
/// @param prose how many words of prose the element holds
record MainText(Element element, Span range, List<Optional<String>> furniture, double prose) {

    // The share of the page's prose above which a name that promises furniture is not believed.
    private static final double TOO_MUCH = 0.4;
    private static final double TOO_MUCH_OF_COMMENTS = 0.9;
    // The share of the best sum at which an element that is named as the article's is preferred.
    private static final double NAMED_ENOUGH = 0.65;
    // What a line that is known to be furniture takes from the sum of an element.
    private static final double KNOWN = 1;

    /// @param weights of the blocks, as [#weights] gives them
    /// @param names true where the names that authors give to elements are believed
    static MainText of(VisibleText visible, double[] weights, Element root, boolean names) {
        List<Block> blocks = visible.blocks();
        double[] prose = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            prose[i + 1] = prose[i] + Math.max(0, weights[i]);
        }
        List<Element> elements =
                visible.elements().stream().filter(visible.ranges()::containsKey).toList();
        List<Optional<String>> furniture = furniture(visible, elements, prose, names);
        double[] sums = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            boolean cut = furniture.get(i).isPresent();
            // What is known to be furniture costs little: it goes, whichever element is taken.
            sums[i + 1] = sums[i] + (cut ? -KNOWN : weights[i]);
        }
        Element best = root;
        double most = Double.NEGATIVE_INFINITY;
        for (Element element : elements) {
            double sum = sum(sums, visible.range(element));
            // Later elements are deeper: the smallest of those with one sum is taken.
            if (sum >= most) {
                most = sum;
                best = element;
            }
        }
        double enough = most * NAMED_ENOUGH;
        Element named =
                elements.stream()
                        .filter(element -> enough > 0)
                        .filter(element -> sum(sums, visible.range(element)) >= enough)
                        .filter(element -> Hints.INSTANCE.content(element))
                        .max(
                                Comparator.comparingDouble(
                                        element -> sum(sums, visible.range(element))))
                        .orElse(best);
        Span range = visible.range(named);
        double held = 0;
        for (int i = range.start(); i < range.end(); i++) {
            held += furniture.get(i).isPresent() ? 0 : Math.max(0, weights[i]);
        }
        return new MainText(named, range, furniture, held);
    }

    private static double sum(double[] sums, Span range) {
        return sums[Math.min(range.end(), sums.length - 1)] - sums[range.start()];
    }

    /// For each block the reason of the nearest element around it that promises furniture.
    private static List<Optional<String>> furniture(
            VisibleText visible, List<Element> elements, double[] prose, boolean names) {
        double all = prose[prose.length - 1];
        List<Optional<String>> furniture = new ArrayList<>();
        visible.blocks().forEach(block -> furniture.add(Optional.empty()));
        for (Element element : elements) {
            Span range = visible.range(element);
            if (range.length() == 0) {
                continue;
            }
            Optional<String> reason =
                    names ? Hints.INSTANCE.furniture(element) : Hints.byTag(element);
            if (reason.isEmpty()) {
                continue;
            }
            double held = sum(prose, range);
            double allowed = reason.get().equals("comments") ? TOO_MUCH_OF_COMMENTS : TOO_MUCH;
            if (held > allowed * all && held > 40) {
                continue;
            }
            for (int i = range.start(); i < Math.min(range.end(), furniture.size()); i++) {
                furniture.set(i, reason);
            }
        }
        return furniture;
    }

    /// For each block its words of prose above zero, signs of furniture below.
    static double[] weights(VisibleText visible) {
        return visible.blocks().stream().mapToDouble(MainText::weight).toArray();
    }

    /// All prose of a page, in words.
    static double all(double[] weights) {
        return Arrays.stream(weights).filter(weight -> weight > 0).sum();
    }

    private static double weight(Block block) {
        int words = block.words();
        double density = block.linkDensity();
        if (LineRules.furniture().reason(block.text(), LineRules.Place.BODY).isPresent()) {
            return -KNOWN;
        }
        if (block.isHeading()) {
            return density > 0.5 ? -5 : 0;
        }
        if (density > 0.5) {
            return -Math.min(10, 2 + words * 0.5);
        }
        if (block.isProse()) {
            return words * (1 - density);
        }
        if (block.endsSentence()) {
            return words * (1 - density) * 0.5;
        }
        return words >= 8 ? words * (1 - density) * 0.3 : -1;
    }
}
