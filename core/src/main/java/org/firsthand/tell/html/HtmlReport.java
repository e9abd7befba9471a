package org.firsthand.tell.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import org.firsthand.tell.Printable;
import org.firsthand.tell.dossier.Dossier;

/// Writes a dossier as one HTML page.
///
/// The same dossier gives the same characters. Safe for use by many threads.
public final class HtmlReport {

    private static final String TEMPLATES = "org.firsthand.tell.html.template";

    private final TemplateEngine templates;
    private final Assets assets;
    private final List<Score> scores;

    /// A report without measured scores.
    public HtmlReport() {
        this(List.of());
    }

    /// @param scores what the section "How sure" shows, in this order
    public HtmlReport(List<Score> scores) {
        this.templates =
                TemplateEngine.createPrecompiled(
                        null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);
        this.assets = Assets.load();
        this.scores = List.copyOf(scores);
    }

    /// The page, to be stored as UTF-8.
    public String write(Dossier dossier) {
        StringOutput page = new StringOutput(1 << 16);
        templates.render("page.jte", Contents.of(dossier, scores, assets), page);
        return Printable.of(page.toString());
    }
}
