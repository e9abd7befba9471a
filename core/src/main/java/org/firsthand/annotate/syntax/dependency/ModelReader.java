package org.firsthand.annotate.syntax.dependency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Reads CoreNLP's model of English, which stands in its jar as compressed text: seven lines of
/// sizes; words, tags and labels, each with its embedding; the weights; the frequent features.
final class ModelReader {

    private static final String MODEL = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /// So many of the frequent features CoreNLP keeps in full precision.
    private static final int KEPT = 20_000;

    private final ModelText text;

    private ModelReader(ModelText text) {
        this.text = text;
    }

    /// The parser of the model on the class path.
    static DependencyParser read() {
        try (InputStream file = ModelReader.class.getResourceAsStream(MODEL)) {
            if (file == null) {
                throw new IOException("it is not on the class path");
            }
            return read(new GZIPInputStream(file, 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot read the parser's model "
                            + MODEL
                            + ": "
                            + e.getMessage()
                            + "; build again with the models of CoreNLP 4.5",
                    e);
        }
    }

    /// @throws IOException where `text` is no model of this form, with what was met
    static DependencyParser read(InputStream text) throws IOException {
        try {
            return new ModelReader(new ModelText(text)).parser();
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private DependencyParser parser() throws IOException {
        int words = text.size("dict");
        int tags = text.size("pos");
        int labels = text.size("label");
        int dimensions = text.size("embeddingSize");
        int hidden = text.size("hiddenSize");
        int slots = text.size("numTokens");
        int frequent = text.size("preComputed");
        if (slots != Features.SLOTS || hidden % 4 != 0) {
            throw new IOException(
                    slots
                            + " slots and "
                            + hidden
                            + " hidden units, where "
                            + Features.SLOTS
                            + " and a multiple of 4 are read");
        }
        float[][] embeddings = new float[words + tags + labels][dimensions];
        Vocabulary vocabulary =
                new Vocabulary(
                        embedded(embeddings, 0, words),
                        embedded(embeddings, words, tags),
                        embedded(embeddings, words + tags, labels));
        float[][] input = rows(slots * dimensions, hidden);
        float[] bias = rows(1, hidden)[0];
        double[][] output = exact(rows(hidden, 2 * vocabulary.labels() + 1));
        Products products = new Products(embeddings, input, set(Math.min(frequent, KEPT)));
        return new DependencyParser(vocabulary, new Network(products, bias, output));
    }

    /// Reads `count` names, and fills the embeddings beside them, which start at `from`.
    private List<String> embedded(float[][] embeddings, int from, int count) throws IOException {
        List<String> names = new ArrayList<>(count);
        for (int i = from; i < from + count; i++) {
            names.add(text.word());
            text.numbers(embeddings[i]);
        }
        return names;
    }

    private float[][] rows(int count, int width) throws IOException {
        float[][] rows = new float[count][width];
        for (float[] row : rows) {
            text.numbers(row);
        }
        return rows;
    }

    private static double[][] exact(float[][] rows) {
        double[][] exact = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            exact[i] = new double[rows[i].length];
            for (int j = 0; j < rows[i].length; j++) {
                exact[i][j] = rows[i][j];
            }
        }
        return exact;
    }

    private BitSet set(int count) throws IOException {
        BitSet set = new BitSet();
        for (int i = 0; i < count; i++) {
            set.set(text.whole());
        }
        return set;
    }
}
