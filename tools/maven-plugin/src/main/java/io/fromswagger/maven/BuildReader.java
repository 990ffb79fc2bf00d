package io.fromswagger.maven;

import io.fromswagger.maven.init.ExistingBuild;
import io.fromswagger.maven.init.Packing;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/** Takes from Maven's model of a project what {@code init} asks about; nothing is resolved for that. */
final class BuildReader {

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String SUREFIRE = "org.apache.maven.plugins:maven-surefire-plugin";
    private static final String JUNIT = "org.junit.jupiter:junit-jupiter:jar";

    private final MavenProject project;

    BuildReader(MavenProject project) {
        this.project = project;
    }

    ExistingBuild read() {
        var packing = packingPlugin();
        return new ExistingBuild(
                project.getGroupId(),
                project.getDependencies().stream().anyMatch(BuildReader::bringsJUnit),
                managed().anyMatch(each -> each.getManagementKey().equals(JUNIT)),
                isAtLeast(COMPILER, "3.8.1"),
                isAtLeast(SUREFIRE, "3.0.0"),
                packing.map(BuildReader::packing).orElse(Packing.JAR),
                packing.map(Plugin::getGroupId).orElse("org.apache.maven.plugins"),
                project.getBuild().getFinalName());
    }

    private Stream<Dependency> managed() {
        return Stream.ofNullable(project.getDependencyManagement()).flatMap(each -> each.getDependencies().stream());
    }

    private Optional<Plugin> packingPlugin() {
        return project.getBuildPlugins().stream()
                .filter(each -> packing(each) != Packing.JAR)
                .findFirst();
    }

    private static Packing packing(Plugin plugin) {
        return switch (plugin.getArtifactId()) {
            case "spring-boot-maven-plugin" -> Packing.SPRING_BOOT;
            case "quarkus-maven-plugin" -> Packing.QUARKUS;
            default -> Packing.JAR;
        };
    }

    private static boolean bringsJUnit(Dependency dependency) {
        String name = dependency.getArtifactId();
        return switch (dependency.getGroupId()) {
            case "org.junit.jupiter" -> true;
            case "org.springframework.boot" -> name.endsWith("-test");
            case "io.quarkus" -> name.startsWith("quarkus-junit");
            default -> false;
        };
    }

    private boolean isAtLeast(String plugin, String version) {
        return Optional.ofNullable(project.getPlugin(plugin))
                .map(Plugin::getVersion)
                .filter(there -> new ComparableVersion(there).compareTo(new ComparableVersion(version)) >= 0)
                .isPresent();
    }
}
