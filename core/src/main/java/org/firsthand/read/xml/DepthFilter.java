package org.firsthand.read.xml;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/// Ends a parse where elements lie too deep in each other.
final class DepthFilter extends XMLFilterImpl {

    static final class TooDeep extends SAXException {

        private static final long serialVersionUID = 1;

        TooDeep(int depth) {
            super("elements lie more than " + depth + " deep");
        }
    }

    private final int maxDepth;
    private int depth;

    DepthFilter(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
            throws SAXException {
        depth++;
        if (depth > maxDepth) {
            throw new TooDeep(maxDepth);
        }
        super.startElement(uri, local, name, attributes);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        depth--;
        super.endElement(uri, local, name);
    }
}
