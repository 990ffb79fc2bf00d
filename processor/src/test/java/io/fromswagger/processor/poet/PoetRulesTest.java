package io.fromswagger.processor.poet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document's words reach Java source through {@link SpecText} only. */
class PoetRulesTest {

    private static final Path SOURCES = Path.of("src/main/java/io/fromswagger/processor/poet");

    private static final JavaClasses POET = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.fromswagger.processor.poet");

    @Test
    void javadoc_comes_tamed() {
        for (Class<?> builder : List.of(
                TypeSpec.Builder.class,
                MethodSpec.Builder.class,
                FieldSpec.Builder.class,
                ParameterSpec.Builder.class)) {
            noClasses()
                    .should()
                    .callMethod(builder, "addJavadoc", String.class, Object[].class)
                    .because("a format of its own lets a document's words through; Javadoc and SpecText don't")
                    .check(POET);
        }
    }

    @Test
    void prose_is_made_by_spec_text_only() {
        noClasses()
                .that()
                .doNotHaveSimpleName("SpecText")
                .should()
                .callConstructor(Prose.class, String.class)
                .because("whoever makes Prose vouches for it")
                .check(POET);
    }

    @Test
    void nothing_is_written_to_a_file_from_here() {
        noClasses()
                .should()
                .callMethod(JavaFile.class, "writeTo", Path.class)
                .orShould()
                .callMethod(JavaFile.class, "writeTo", java.io.File.class)
                .because("a hostile package name would leave the folder; javac's Filer is the wall")
                .check(POET);
    }

    @Test
    void no_string_is_left_to_javapoet_to_quote() throws IOException {
        assertThat(found(Pattern.compile("\\$S"))).isEmpty();
    }

    private static List<String> found(Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(file.getFileName() + ": " + matcher.group());
                }
            }
        }
        return found;
    }
}
