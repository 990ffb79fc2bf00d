package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Gradle asks of a processor that it runs for changed sources only. */
class GradleTest {

    @TempDir
    private Path folder;

    @Test
    void gradle_is_told_that_each_annotation_stands_for_itself() throws IOException {
        try (InputStream metadata =
                getClass().getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(metadata).isNotNull();
            assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualToIgnoringNewLines(FromSwaggerProcessor.class.getName() + ",isolating");
        }
    }

    @Test
    void whatever_is_written_comes_of_the_annotated_package_and_through_the_filer_that_gradle_gives()
            throws IOException {
        Watched processor = new Watched();

        Project.Compilation compilation = new Project(folder)
                .file("build.gradle.kts", "")
                .file("src/main/resources/openapi/pets.yaml", Project.PETS)
                .annotated("@FromSwagger(spec = \"openapi/pets.yaml\")")
                .compile(processor);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(processor.origins)
                .hasSameSizeAs(compilation.generated())
                .hasSizeGreaterThan(3)
                .allMatch(origins -> origins.equals(List.of("com.acme")));
    }

    /** The processor behind a Filer that is not javac's own, as Gradle runs it. */
    private static final class Watched extends AbstractProcessor {

        private final List<List<String>> origins = new ArrayList<>();
        private final FromSwaggerProcessor processor = new FromSwaggerProcessor();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            Filer filer = wrapped(Filer.class, environment.getFiler(), environment.getFiler());
            processor.init(wrapped(ProcessingEnvironment.class, environment, filer));
        }

        private <T> T wrapped(Class<T> type, T inner, Filer filer) {
            Object proxy =
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                        if (method.getName().startsWith("create")) {
                            Element[] elements = (Element[]) args[args.length - 1];
                            origins.add(List.of(elements).stream()
                                    .map(Element::toString)
                                    .toList());
                        }
                        if (method.getName().equals("getFiler")) {
                            return filer;
                        }
                        try {
                            return method.invoke(inner, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
            return type.cast(proxy);
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processor.process(annotations, round);
            return false;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }
    }
}
