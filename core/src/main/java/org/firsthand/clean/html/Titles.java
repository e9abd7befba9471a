package org.firsthand.clean.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells which blocks repeat the page's headline.
final class Titles {

    // A page with more headings of the first level uses them inside its text.
    private static final int MOST = 2;

    private final List<Block> blocks;
    private final String title;
    private final boolean many;

    Titles(Optional<String> title, List<Block> blocks) {
        this.blocks = blocks;
        this.title = title.map(Titles::letters).orElse("");
        this.many = blocks.stream().filter(Titles::isFirstLevel).count() > MOST;
    }

    /// @param below true where the block stands behind the article's first paragraph
    boolean headline(int i, boolean below) {
        Block block = blocks.get(i);
        return isTitle(block.text()) || (isFirstLevel(block) && !(below && many));
    }

    boolean isTitle(String text) {
        return !title.isEmpty() && text.length() < 500 && letters(text).equals(title);
    }

    private static boolean isFirstLevel(Block block) {
        return block.element().normalName().equals("h1");
    }

    /// The letters and digits of a line, in lower case.
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
