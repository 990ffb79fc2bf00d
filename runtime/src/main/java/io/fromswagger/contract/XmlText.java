package io.fromswagger.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the text of XML, which may come from anywhere: nothing that it refers to is opened. */
final class XmlText {

    private static final int MOST = 10_000;
    private static final String FEATURES = "http://xml.org/sax/features/";

    private XmlText() {}

    /**
     * The root element.
     *
     * @param contentType its charset, if it names one, wins over what the text says of itself (RFC 7303, 3)
     * @throws NotXml that says where the text is not well-formed
     */
    static Element root(byte[] body, String contentType) throws NotXml {
        InputSource source = new InputSource(new ByteArrayInputStream(body));
        MediaType.charsetNamed(contentType).ifPresent(source::setEncoding);
        try {
            return parser().parse(source).getDocumentElement();
        } catch (SAXParseException e) {
            throw new NotXml(e.getMessage() + " (line " + e.getLineNumber() + ", column " + e.getColumnNumber() + ")");
        } catch (SAXException | IOException e) {
            throw new NotXml(String.valueOf(e.getMessage()));
        }
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(true);
            factory.setCoalescing(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(FEATURES + "external-general-entities", false);
            factory.setFeature(FEATURES + "external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            // From Java 24 on, both are 200: large XML is no wrong XML.
            factory.setAttribute("jdk.xml.maxElementDepth", String.valueOf(MOST));
            factory.setAttribute("jdk.xml.elementAttributeLimit", String.valueOf(MOST));
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new Thrown());
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of this JVM can't be kept from opening files: " + e, e);
        }
    }

    /** That a text is no XML, and where it ceases to be. */
    static final class NotXml extends Exception {

        private static final long serialVersionUID = 1;

        NotXml(String message) {
            super(message);
        }
    }

    /** Prints nothing, which the JDK's own would. */
    private static final class Thrown implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            // well-formed all the same
        }

        @Override
        public void error(SAXParseException error) {
            // of validity, which nobody asked for
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXParseException {
            throw error;
        }
    }
}
