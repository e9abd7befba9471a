package org.firsthand.read.xml;

import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.firsthand.read.input.Input;
import org.firsthand.read.input.LimitReached;
import org.firsthand.read.input.Limits;
import org.firsthand.read.input.Malformed;
import org.firsthand.read.text.WholeText;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// Makes a tree of an input that is XML, or nearly: characters that XML forbids become U+FFFD, also
/// those that are named by number; named entities of HTML become characters; what stands before the
/// first tag goes.
///
/// Immutable; safe for use by many threads.
public final class XmlDoor {

    private final Limits limits;

    public XmlDoor(Limits limits) {
        this.limits = limits;
    }

    /// The tree of `input`.
    ///
    /// @throws Malformed where it is none
    /// @throws LimitReached where it is too large or too deep
    public Document open(Input input) throws IOException {
        String text = new WholeText(limits).of(input, true);
        SAXBuilder builder = new SAXBuilder(new Closed());
        builder.setXMLFilter(new DepthFilter(limits.maxDepth()));
        builder.setExpandEntities(true);
        try {
            String plain = Doctype.removed(input.name(), References.legal(Legal.of(text)));
            return builder.build(new XmlFixerReader(new StringReader(plain)));
        } catch (JDOMException e) {
            if (e.getCause() instanceof DepthFilter.TooDeep) {
                throw new LimitReached(
                        "nested too deep",
                        input.name()
                                + " has elements in more than "
                                + limits.maxDepth()
                                + " others; no feed needs that: leave it out, or raise the limit");
            }
            throw new Malformed(
                    input.name()
                            + " is not well-formed XML ("
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                            + "); ask its publisher, or save it anew");
        }
    }

    /// Parsers that open nothing by themselves.
    private static final class Closed implements XMLReaderJDOMFactory {

        @Override
        public XMLReader createXMLReader() throws JDOMException {
            try {
                SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
                factory.setFeature(
                        "http://xml.org/sax/features/external-parameter-entities", false);
                XMLReader reader = factory.newSAXParser().getXMLReader();
                // Depth is ours to limit, with a setting and a message of our own.
                reader.setProperty("jdk.xml.maxElementDepth", "0");
                return reader;
            } catch (SAXException | ParserConfigurationException e) {
                throw new JDOMException("this Java has no secure XML parser", e);
            }
        }

        @Override
        public boolean isValidating() {
            return false;
        }
    }
}
