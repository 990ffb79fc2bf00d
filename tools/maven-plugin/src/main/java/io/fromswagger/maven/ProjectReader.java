package io.fromswagger.maven;

import io.fromswagger.maven.doctor.CompilerSetup;
import io.fromswagger.maven.doctor.Library;
import io.fromswagger.maven.doctor.ProjectSetup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Takes from Maven's model of a project what the doctor asks about. */
final class ProjectReader {

    private static final String PLUGINS = "org.apache.maven.plugins";
    private static final String COMPILER = "maven-compiler-plugin";

    private final MavenProject project;

    ProjectReader(MavenProject project) {
        this.project = project;
    }

    ProjectSetup read() {
        return new ProjectSetup(
                project.getBasedir().toPath(), compiler(), version("maven-surefire-plugin"), libraries(), hasFakes());
    }

    private List<Library> libraries() {
        return project.getArtifacts().stream()
                .map(each -> new Library(each.getGroupId(), each.getArtifactId(), each.getVersion()))
                .toList();
    }

    private CompilerSetup compiler() {
        var configuration = Optional.ofNullable(
                project.getGoalConfiguration(PLUGINS, COMPILER, "default-testCompile", "testCompile"));
        var path = configuration
                .flatMap(each -> child(each, "annotationProcessorPaths"))
                .map(each -> Arrays.stream(each.getChildren())
                        .map(entry ->
                                new Library(text(entry, "groupId"), text(entry, "artifactId"), text(entry, "version")))
                        .toList());
        var arguments = new ArrayList<String>();
        configuration.ifPresent(each -> {
            arguments.addAll(values(each, "compilerArgs"));
            arguments.addAll(List.of(text(each, "compilerArgument").split("\\s+")));
        });
        String proc = configuration
                .map(each -> text(each, "proc"))
                .filter(each -> !each.isEmpty())
                .orElse(project.getProperties().getProperty("maven.compiler.proc", ""));
        if (!proc.isEmpty()) {
            arguments.add("-proc:" + proc);
        }
        return new CompilerSetup(
                version(COMPILER),
                path,
                arguments,
                configuration.map(each -> values(each, "fileExtensions")).orElse(List.of()),
                isRefreshing());
    }

    private boolean isRefreshing() {
        var ours = project.getPlugin("io.fromswagger:fromswagger-maven-plugin");
        return ours != null
                && ours.getExecutions().stream()
                        .anyMatch(each -> each.getGoals().contains("refresh"));
    }

    private String version(String plugin) {
        return Optional.ofNullable(project.getPlugin(PLUGINS + ":" + plugin))
                .map(Plugin::getVersion)
                .orElse("");
    }

    private boolean hasFakes() {
        return project.getTestCompileSourceRoots().stream().anyMatch(root -> namesCollaborator(Path.of(root)));
    }

    private static boolean namesCollaborator(Path root) {
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (var files = Files.walk(root)) {
            for (Path file :
                    files.filter(each -> each.endsWith("package-info.java")).toList()) {
                if (Files.readString(file, StandardCharsets.UTF_8).contains("DOWNSTREAM")) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Optional<Xpp3Dom> child(@Nullable Xpp3Dom parent, String name) {
        return Optional.ofNullable(parent == null ? null : parent.getChild(name));
    }

    private static String text(Xpp3Dom parent, String name) {
        return child(parent, name).map(Xpp3Dom::getValue).map(String::strip).orElse("");
    }

    private static List<String> values(Xpp3Dom parent, String name) {
        return child(parent, name).stream()
                .flatMap(each -> Arrays.stream(each.getChildren()))
                .flatMap(each -> Optional.ofNullable(each.getValue()).stream())
                .map(String::strip)
                .toList();
    }
}
