package io.fromswagger.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class SaidTest {

    @Test
    void problems_count_by_code_with_those_that_were_not_printed() {
        Said said = Said.of(List.of(
                new Message(Diagnostic.Kind.WARNING, "[FS022] a.yaml:3:1 #/paths/~1a/get: GET /a is left out."),
                new Message(Diagnostic.Kind.WARNING, "a.yaml: and 5 more: 2 of FS020, 3 of FS022.")));

        assertThat(said.skipped()).containsExactly("FS022", "FS022", "FS022", "FS022");
        assertThat(said.tally()).isEqualTo("FS020×2 FS022×4");
        assertThat(said.complaints()).isEmpty();
        assertThat(said.firstError()).isEmpty();
    }

    @Test
    void an_error_of_ours_is_told_apart_from_one_of_javac() {
        Said said = Said.of(List.of(
                new Message(Diagnostic.Kind.ERROR, "cannot find symbol"),
                new Message(Diagnostic.Kind.ERROR, "[FS010] a.yaml: 4.0 can't be read yet.")));

        assertThat(said.errorCode()).isEqualTo("FS010");
        assertThat(said.complaints()).hasSize(1);
    }

    private record Message(Diagnostic.Kind kind, String text) implements Diagnostic<JavaFileObject> {

        @Override
        public Kind getKind() {
            return kind;
        }

        @Override
        public JavaFileObject getSource() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long getPosition() {
            return NOPOS;
        }

        @Override
        public long getStartPosition() {
            return NOPOS;
        }

        @Override
        public long getEndPosition() {
            return NOPOS;
        }

        @Override
        public long getLineNumber() {
            return NOPOS;
        }

        @Override
        public long getColumnNumber() {
            return NOPOS;
        }

        @Override
        public String getCode() {
            return "";
        }

        @Override
        public String getMessage(Locale locale) {
            return text;
        }
    }
}
