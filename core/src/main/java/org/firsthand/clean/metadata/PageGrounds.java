package org.firsthand.clean.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.article.Certainty;
import org.firsthand.article.Colophon;
import org.firsthand.article.Colophon.Fact;
import org.firsthand.article.PublicationDate;

/// How the facts of an HTML page are known.
public final class PageGrounds {

    private final PageFacts found;
    private final List<Colophon.Grounds> grounds = new ArrayList<>();

    private PageGrounds(PageFacts found) {
        this.found = found;
    }

    /// The grounds of what a page states, in the order of the facts.
    ///
    /// @param shown what the lines beside the article say
    /// @param publisher whose article it is, by a line of the page
    public static Colophon of(PageFacts found, VisibleFacts shown, Optional<String> publisher) {
        return new PageGrounds(found).colophon(shown, publisher);
    }

    private Colophon colophon(VisibleFacts shown, Optional<String> publisher) {
        Structured structured = found.structured();
        found.title()
                .ifPresent(
                        title ->
                                state(
                                        Fact.TITLE,
                                        structured.headline().filter(title::equals).isPresent()
                                                ? "JSON-LD headline"
                                                : "the page's heading and its own names"));
        if (!found.people().isEmpty()) {
            state(Fact.BYLINE, found.bylineFrom());
        } else if (shown.byline().isPresent()) {
            state(Fact.BYLINE, "a line beside the article");
        } else if (found.byline().isPresent()) {
            state(Fact.BYLINE, found.bylineFrom());
        }
        found.site().ifPresent(site -> outlet(site));
        publisher.ifPresent(name -> state(Fact.PUBLISHER, "a line of origin"));
        found.url()
                .ifPresent(
                        url ->
                                state(
                                        Fact.URL,
                                        "the page's own address or the one it was fetched from"));
        String code = found.declaredLanguage();
        grounds.add(
                new Colophon.Grounds(
                        Fact.LANGUAGE,
                        Certainty.INFERRED,
                        code.isEmpty()
                                ? "inferred from the words of the text"
                                : "inferred from the words of the text; the page declares "
                                        + code));
        found.section().ifPresent(section -> state(Fact.SECTION, "the page's markup"));
        return new Colophon(
                found.section(),
                found.modified()
                        .map(
                                date ->
                                        PublicationDate.stated(
                                                date.value(),
                                                "stated by " + date.where(),
                                                List.of())),
                grounds);
    }

    private void outlet(String site) {
        boolean host = found.url().flatMap(PageFacts::host).filter(site::equals).isPresent();
        if (host) {
            grounds.add(
                    new Colophon.Grounds(
                            Fact.OUTLET, Certainty.INFERRED, "inferred from the address"));
        } else {
            state(Fact.OUTLET, "the page's markup");
        }
    }

    private void state(Fact fact, String where) {
        grounds.add(new Colophon.Grounds(fact, Certainty.STATED, "stated by " + where));
    }
}
