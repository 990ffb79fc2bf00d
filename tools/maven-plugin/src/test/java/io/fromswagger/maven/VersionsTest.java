package io.fromswagger.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The BOM has no parent, so nothing but this keeps its versions equal to the build's. */
class VersionsTest {

    private static final Path TOOLS = Path.of("..").toAbsolutePath().normalize();

    private final Document parent = read(TOOLS.resolve("../pom.xml"));
    private final Document bom = read(TOOLS.resolve("bom/pom.xml"));

    @Test
    void the_bom_is_of_the_build_s_version() {
        assertThat(text(bom, "/project/version")).isEqualTo(text(parent, "/project/version"));
        assertThat(texts(bom, "/project/parent")).isEmpty();
    }

    @Test
    void the_bom_names_the_rest_assured_that_the_runtime_is_built_with() {
        assertThat(text(bom, "//properties/rest-assured.version"))
                .isEqualTo(text(parent, "//properties/rest-assured.version"));
    }

    @Test
    void the_bom_leaves_junit_to_the_user() {
        assertThat(texts(bom, "//dependencyManagement//groupId"))
                .containsOnly("io.fromswagger", "io.rest-assured", "org.apache.groovy");
    }

    private static String text(Document pom, String path) {
        var texts = texts(pom, path);
        assertThat(texts).as(path).hasSize(1);
        return texts.get(0);
    }

    private static List<String> texts(Document pom, String path) {
        try {
            var nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
            var texts = new ArrayList<String>();
            for (int i = 0; i < nodes.getLength(); i++) {
                texts.add(nodes.item(i).getTextContent().strip());
            }
            return texts;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static Document read(Path pom) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(pom + " can't be read", e);
        }
    }
}
