package org.firsthand.tell.drawing.svg;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.firsthand.tell.Printable;

/// Writes elements as text. Attributes come in pairs of name and value. For one thread.
///
/// Characters that XML forbids are replaced.
public final class Tags {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /// A step of writing, which fails only where the text is no XML at all.
    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }

    public Tags() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the JDK has no XML writer", e);
        }
    }

    /// The declaration of a file in UTF-8.
    public Tags declaration() {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    public Tags open(String name, String... attributes) {
        step(() -> out.writeStartElement(name));
        return attributes(attributes);
    }

    public Tags close() {
        step(out::writeEndElement);
        return this;
    }

    /// An element without content.
    public Tags leaf(String name, String... attributes) {
        step(() -> out.writeEmptyElement(name));
        return attributes(attributes);
    }

    /// An element of words alone.
    public Tags words(String name, String words, String... attributes) {
        return open(name, attributes).words(words).close();
    }

    public Tags words(String words) {
        step(() -> out.writeCharacters(Printable.of(words)));
        return this;
    }

    /// More attributes of the element that was opened last.
    public Tags attributes(Map<String, String> attributes) {
        attributes.forEach((name, value) -> attributes(name, value));
        return this;
    }

    private Tags attributes(String... attributes) {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String name = attributes[i];
            String value = Printable.of(attributes[i + 1]);
            step(() -> out.writeAttribute(name, value));
        }
        return this;
    }

    /// What was written.
    public String text() {
        step(
                () -> {
                    out.writeEndDocument();
                    out.flush();
                });
        return text.toString();
    }

    private static void step(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("elements were written in an impossible order", e);
        }
    }
}
