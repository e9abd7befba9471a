package org.firsthand.text;

import java.util.ArrayList;
import java.util.List;

/// The dependency tree of a sentence (Universal Dependencies, basic).
///
/// @param heads for each token the number of its head, -1 for the root
/// @param relations for each token the label of the edge to its head, such as `nsubj`
public record Parse(List<Integer> heads, List<String> relations) {

    public Parse {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        if (heads.size() != relations.size()) {
            throw new IllegalArgumentException(
                    heads.size() + " heads, but " + relations.size() + " relations");
        }
    }

    public int size() {
        return heads.size();
    }

    public int head(int token) {
        return heads.get(token);
    }

    public String relation(int token) {
        return relations.get(token);
    }

    /// The tokens whose head is `token`, in order.
    public List<Integer> children(int token) {
        List<Integer> children = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == token) {
                children.add(i);
            }
        }
        return children;
    }

    /// The children of `token` whose relation is `relation` or a subtype of it (`nsubj:pass`).
    public List<Integer> children(int token, String relation) {
        return children(token).stream().filter(child -> is(child, relation)).toList();
    }

    /// True where the edge above `token` is `relation` or a subtype of it.
    public boolean is(int token, String relation) {
        String found = relations.get(token);
        return found.equals(relation) || found.startsWith(relation + ":");
    }

    /// All tokens at and below `token`, in order.
    public List<Integer> subtree(int token) {
        boolean[] below = new boolean[heads.size()];
        mark(token, below);
        List<Integer> tokens = new ArrayList<>();
        for (int i = 0; i < below.length; i++) {
            if (below[i]) {
                tokens.add(i);
            }
        }
        return tokens;
    }

    private void mark(int token, boolean[] below) {
        if (below[token]) {
            return;
        }
        below[token] = true;
        for (int child : children(token)) {
            mark(child, below);
        }
    }
}
