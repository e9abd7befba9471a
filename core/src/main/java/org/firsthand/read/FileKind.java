package org.firsthand.read;

import java.nio.file.Path;
import java.util.Locale;

/// What the ending of a file's name says about it.
enum FileKind {
    TEXT("txt text"),
    HTML("html htm xhtml shtml"),
    SIDECAR("json"),
    /// Holds text, but in a format that is not read: said so even where only its folder was named.
    DOCUMENT("pdf doc docx odt rtf epub mht mhtml webarchive eml msg pages warc zip gz tar 7z"),
    /// Anything else: read where it was named itself, passed over where only its folder was.
    OTHER("");

    private final String endings;

    FileKind(String endings) {
        this.endings = " " + endings + " ";
    }

    static FileKind of(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (kind.endings.contains(" " + ending + " ")) {
                return kind;
            }
        }
        return OTHER;
    }

    /// The name of `file` without the ending that this kind of file has.
    static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 && of(file) != OTHER ? name.substring(0, dot) : name;
    }
}
