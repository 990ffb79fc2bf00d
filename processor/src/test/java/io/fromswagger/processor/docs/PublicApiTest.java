package io.fromswagger.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever users meet in the runtime says what it is. javadoc's own rule wants a line for each parameter, too; ours doesn't. */
@Tag("same-on-every-jdk")
class PublicApiTest {

    private static final String ROOT = "runtime/src/main/java/io/fromswagger/";

    /** The rooms that users write against; the others are public for each other only. */
    private static final List<String> ROOMS = List.of("", "database/", "fake/", "http/", "json/", "junit/", "service/");

    @Test
    void everything_public_has_a_comment() {
        assertThat(JavaFile.read(files().toList()).stream().flatMap(file -> Uncommented.of(file).stream()))
                .isEmpty();
    }

    @Test
    void what_has_none_is_seen() {
        JavaFile file = JavaFile.of("A.java", """
                /** A. */
                public interface A {
                    int ONE = 1;
                    /** Two. */
                    int TWO = 2;
                    void three();
                    /** B. */
                    class B {
                        B() {}
                        public B(int x) {}
                        @Override public String toString() { return ""; }
                        protected int y;
                        public static final int Z = 1;
                    }
                    enum C {
                        /** D. */
                        D,
                        E
                    }
                }
                class Hidden { public void shown() {} }
                """);

        assertThat(Uncommented.of(file))
                .containsExactly(
                        "A.java: ONE",
                        "A.java: three",
                        "A.java: <init>",
                        "A.java: y",
                        "A.java: Z",
                        "A.java: C",
                        "A.java: E");
    }

    private static Stream<String> files() {
        return ROOMS.stream()
                .flatMap(room -> ProjectFiles.below(".java", ROOT + room).stream()
                        .filter(path -> path.lastIndexOf('/') == (ROOT + room).length() - 1));
    }
}
