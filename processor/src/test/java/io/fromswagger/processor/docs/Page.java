package io.fromswagger.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A page of the documentation. */
public record Page(String path) {

    /** All of them, but for what a dependency brought. */
    static List<Page> all() {
        return Stream.concat(
                        Stream.of("README.md", "sample-service/README.md"), ProjectFiles.below(".md", "docs").stream())
                .map(Page::new)
                .toList();
    }

    String text() {
        return ProjectFiles.read(path);
    }

    /**
     * Holds what stands between {@code <!-- generated: part -->} and {@code <!-- end -->} to what the code says.
     * {@code -Dgolden.update=true} writes it anew, and then fails.
     *
     * @param parts what the code says, by the name of the part
     */
    public void hold(Map<String, String> parts) {
        String text = text();
        for (Map.Entry<String, String> part : parts.entrySet()) {
            String opening = "<!-- generated: " + part.getKey() + " -->\n";
            int start = text.indexOf(opening);
            assertThat(start).as("%s has no line '%s'", path, opening.strip()).isNotNegative();
            start += opening.length();
            text = text.substring(0, start) + part.getValue() + text.substring(text.indexOf("<!-- end -->", start));
        }
        be(text);
    }

    /** Holds the whole page to this text. */
    void be(String wanted) {
        if (text().equals(wanted)) {
            return;
        }
        if (Boolean.getBoolean("golden.update")) {
            ProjectFiles.write(path, wanted);
            fail(path + " was written anew: look at it, then run without -Dgolden.update");
        }
        assertThat(text())
                .as("%s is not what the code says; -Dgolden.update=true writes it", path)
                .isEqualTo(wanted);
    }
}
