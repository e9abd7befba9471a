package org.firsthand.clean.html;

import java.util.List;
import java.util.Optional;

/// Tells which blocks repeat the page's headline.
final class RepeatedTitles {

    // A page with more headings of the first level uses them inside its text.
    private static final int MOST = 2;

    private final List<Block> blocks;
    private final String title;
    private final boolean many;

    RepeatedTitles(Optional<String> title, List<Block> blocks) {
        this.blocks = blocks;
        this.title = title.map(RepeatedTitles::letters).orElse("");
        this.many = blocks.stream().filter(RepeatedTitles::isFirstLevel).count() > MOST;
    }

    /// @param below true where the block stands behind the article's first paragraph
    boolean headline(int i, boolean below) {
        Block block = blocks.get(i);
        return isTitle(block.text()) || (isFirstLevel(block) && !(below && many));
    }

    boolean isTitle(String text) {
        // What is no letter may be as much again.
        return !title.isEmpty()
                && text.length() >= title.length()
                && text.length() <= 2 * title.length() + 10
                && text.length() < 500
                && letters(text).equals(title);
    }

    private static boolean isFirstLevel(Block block) {
        return block.element().normalName().equals("h1");
    }

    /// The letters and digits of a line, in lower case.
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
