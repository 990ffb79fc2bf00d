package io.fromswagger.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Code in the documentation is code that compiles and runs; {@code -Dgolden.update=true} takes it over, and then fails.
 *
 * <p>What can't be, says why: {@code <!-- not compiled: reason -->} in the line above it.
 */
@Tag("same-on-every-jdk")
class SnippetsTest {

    @TestFactory
    Stream<DynamicTest> code_in_a_page_is_that_of_the_file_it_names() {
        return Page.all().stream()
                .map(page -> DynamicTest.dynamicTest(page.path(), () -> page.be(renewed(page.text()))));
    }

    @TestFactory
    Stream<DynamicTest> code_in_a_page_names_a_file_or_says_why_not() {
        return Page.all().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.path(),
                        () -> assertThat(Fence.of(page.text()))
                                .as("blocks of code that come from nowhere")
                                .filteredOn(Fence::needsSource)
                                .isEmpty()));
    }

    @Test
    void a_changed_file_changes_the_page() {
        String page = "Text.\n\n<!-- snippet: LICENSE -->\n```text\nold\n```\n\n```\nnot touched\n```\n";

        assertThat(renewed(page))
                .startsWith("Text.\n\n<!-- snippet: LICENSE -->\n```text\nApache License\n")
                .endsWith("limitations under the License.\n```\n\n```\nnot touched\n```\n");
    }

    @Test
    void code_that_comes_from_nowhere_is_seen() {
        String page = "```java\nint one;\n```\n<!-- not compiled: old -->\n```java\nint two;\n```\n```\nthree\n```\n";

        assertThat(Fence.of(page)).extracting(Fence::needsSource).containsExactly(true, false, false);
        assertThat(Fence.of(page)).extracting(Fence::line).containsExactly(1, 4, 8);
    }

    @Test
    void a_member_comes_with_its_javadoc_and_annotations() {
        JavaFile file = JavaFile.of("A.java", A);

        assertThat(file.member("one")).isEqualTo("    @Deprecated\n    int one;\n");
        assertThat(file.member("two")).isEqualTo("    /** Two. */\n    void two() {\n        int x;\n    } // end\n");
        assertThatThrownBy(() -> file.member("four")).hasMessage("A.java has 0 of the name four");
    }

    @Test
    void a_skeleton_shows_where_members_were_left_out() {
        assertThat(JavaFile.of("A.java", A).skeleton("A(two)")).isEqualTo("""
                        /** A. */
                        @Deprecated
                        class A {

                            // …

                            /** Two. */
                            void two() {
                                int x;
                            } // end

                            // …
                        }
                        """);
    }

    private static final String A = """
            package a;

            /** A. */
            @Deprecated
            class A {

                @Deprecated
                int one;

                /** Two. */
                void two() {
                    int x;
                } // end

                void three() {}
            }
            """;

    /** The page with what the files say that it names. */
    private static String renewed(String page) {
        StringBuilder renewed = new StringBuilder();
        int done = 0;
        List<Fence> snippets = Fence.of(page).stream()
                .filter(fence -> !fence.source().isEmpty())
                .toList();
        for (Fence fence : snippets) {
            renewed.append(page, done, fence.start())
                    .append(Snippet.of(fence.source()).text());
            done = fence.end();
        }
        return renewed.append(page.substring(done)).toString();
    }
}
