package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.fromswagger.processor.compile.Compiled;
import io.fromswagger.processor.compile.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What comes out of a document, byte for byte, and that javac has nothing to say about it.
 *
 * <p>{@code -Dgolden.update=true} rewrites the expected files, and fails all the same: the difference is for a person to
 * look at.
 */
class GoldenCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return GoldenCase.all().map(each -> DynamicTest.dynamicTest(each.title(), () -> check(each)));
    }

    private static void check(GoldenCase golden) throws IOException {
        Generated generated = Generated.of("com.acme", golden.source(), golden.name(), golden.isService());
        Map<String, String> actual = generated.files();
        Compiled compiled = Javac.compile(generated.sources());
        if (Boolean.getBoolean("golden.update")) {
            rewrite(golden, actual);
        }
        assertThat(compiled.complaints()).isEmpty();
        assertThat(compiled.clean()).isTrue();
        assertThat(generated.sources()).allMatch(source -> isAscii(source.text()), "is ASCII");
        assertThat(isAscii(generated.contract())).isTrue();
        Map<String, String> expected = golden.expectedFiles();
        assertThat(new TreeMap<>(actual).keySet())
                .as("the files of %s", golden.expected().toAbsolutePath())
                .isEqualTo(expected.keySet());
        actual.forEach((path, text) ->
                assertThat(text).as(golden.expected().resolve(path).toString()).isEqualTo(expected.get(path)));
    }

    /** javac writes in the user's {@code -encoding}: what that can't say would become a question mark, silently. */
    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static void rewrite(GoldenCase golden, Map<String, String> actual) throws IOException {
        Map<String, String> expected = golden.expectedFiles();
        if (expected.equals(actual)) {
            return;
        }
        for (String path : expected.keySet()) {
            Files.delete(golden.expected().resolve(path));
        }
        for (Map.Entry<String, String> file : actual.entrySet()) {
            Path path = golden.expected().resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        fail("rewrote " + golden.expected() + ": look at the difference, then run again without -Dgolden.update");
    }
}
