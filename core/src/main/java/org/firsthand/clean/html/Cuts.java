package org.firsthand.clean.html;

import java.util.List;
import java.util.Optional;

/// Which blocks of a page have been cut so far, and why.
///
/// @param reasons for each block why it goes, empty where it stays; changed in place
record Cuts(VisibleText visible, List<Optional<String>> reasons) {

    List<Block> blocks() {
        return visible.blocks();
    }

    /// True where there is a block `i` and it stays.
    boolean kept(int i) {
        return i >= 0 && i < reasons.size() && reasons.get(i).isEmpty();
    }

    /// The words of the prose that stays.
    int prose() {
        int words = 0;
        for (int i = 0; i < reasons.size(); i++) {
            words += kept(i) && blocks().get(i).isProse() ? blocks().get(i).words() : 0;
        }
        return words;
    }

    void cut(int i, String reason) {
        reasons.set(i, Optional.of(reason));
    }
}
