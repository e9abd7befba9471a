package org.firsthand.annotate.syntax.dependency;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.text.Parse;
import org.firsthand.text.Token;

/// Makes the dependency trees that CoreNLP's parser makes of the same words and tags, with its
/// model for English. Safe for use by many threads.
public final class DependencyParser {

    /// A stack with fewer words leaves no choice: the root takes one word, and only at the end.
    private static final int CHOICE = 3;

    private final Vocabulary vocabulary;
    private final Network network;

    DependencyParser(Vocabulary vocabulary, Network network) {
        this.vocabulary = vocabulary;
        this.network = network;
    }

    /// Loads the model from the class path, in about half a second.
    public static DependencyParser load() {
        return ModelReader.read();
    }

    /// The tree of a sentence; takes time in proportion to its length.
    public Parse parse(List<Token> tokens) {
        Features features = new Features(vocabulary, tokens);
        Configuration configuration = new Configuration(tokens.size());
        while (!configuration.isDone()) {
            if (configuration.size() >= CHOICE) {
                apply(best(features.of(configuration), configuration.hasNext()), configuration);
            } else if (configuration.hasNext()) {
                configuration.shift();
            } else {
                configuration.rightArc(vocabulary.rootLabel());
            }
        }
        List<Integer> heads = new ArrayList<>(tokens.size());
        List<String> relations = new ArrayList<>(tokens.size());
        for (int word = 1; word <= tokens.size(); word++) {
            heads.add(configuration.head(word) - 1);
            relations.add(vocabulary.label(configuration.label(word)));
        }
        PassiveSubjects.rename(heads, relations);
        return new Parse(heads, relations);
    }

    /// The transition of the highest score, the first of equals: left arcs by label, right arcs by
    /// label, shift. The label of the root is for the last arc alone.
    private int best(int[] features, boolean mayShift) {
        double[] scores = network.scores(features);
        int labels = vocabulary.labels();
        int best = 1;
        for (int i = 2; i < scores.length; i++) {
            boolean may = i == 2 * labels ? mayShift : i != labels;
            if (may && scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    private void apply(int transition, Configuration configuration) {
        int labels = vocabulary.labels();
        if (transition == 2 * labels) {
            configuration.shift();
        } else if (transition < labels) {
            configuration.leftArc(vocabulary.rootLabel() + transition);
        } else {
            configuration.rightArc(vocabulary.rootLabel() + transition - labels);
        }
    }
}
