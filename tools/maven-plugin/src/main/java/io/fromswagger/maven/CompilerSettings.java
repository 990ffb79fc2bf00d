package io.fromswagger.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * How a module configures its compiler, processor and its options included, and how it did when that was asked last: the
 * compiler plugin itself compiles nothing anew because of it.
 */
final class CompilerSettings {

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String PROCESSOR = "io.fromswagger:fromswagger-processor:jar";

    private final Path records;
    private final String now;

    private CompilerSettings(Path records, String now) {
        this.records = records;
        this.now = now;
    }

    static CompilerSettings of(MavenProject project) {
        var now = new StringBuilder();
        Optional.ofNullable(project.getPlugin(COMPILER)).ifPresent(compiler -> {
            now.append(compiler.getVersion()).append('\n').append(compiler.getConfiguration());
            compiler.getExecutions()
                    .forEach(execution -> now.append(execution.getId()).append(execution.getConfiguration()));
            now.append(dependencies(compiler));
        });
        Optional.ofNullable(project.getManagedVersionMap())
                .map(managed -> managed.get(PROCESSOR))
                .ifPresent(now::append);
        Path records = Path.of(project.getBuild().getDirectory(), "maven-status", "fromswagger-maven-plugin");
        return new CompilerSettings(records, now.toString());
    }

    private static String dependencies(Plugin compiler) {
        return compiler.getDependencies().toString();
    }

    /** Whether they are others than when that was asked last for this folder of classes; keeps what they are now. */
    boolean changed(String classes) throws IOException {
        Path file = records.resolve(classes + ".compiler");
        boolean changed = Files.isRegularFile(file) && !Files.readString(file).equals(now);
        if (changed || !Files.exists(file)) {
            Files.createDirectories(records);
            Files.writeString(file, now);
        }
        return changed;
    }
}
