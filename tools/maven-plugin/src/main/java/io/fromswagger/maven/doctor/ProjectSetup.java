package io.fromswagger.maven.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Maven knows of a project.
 *
 * @param surefire the version of maven-surefire-plugin
 * @param libraries of the test class path, in its order
 * @param hasFakes whether a collaborator's document is named, so that tests need a Mountebank
 */
public record ProjectSetup(
        Path folder, CompilerSetup compiler, String surefire, List<Library> libraries, boolean hasFakes) {

    public ProjectSetup {
        libraries = List.copyOf(libraries);
    }

    /** Whether anything of fromswagger is named in it. */
    public boolean isOurs() {
        return Stream.concat(
                        libraries.stream(), compiler.processorPath().stream().flatMap(List::stream))
                .anyMatch(each -> each.group().equals("io.fromswagger"));
    }

    Optional<Library> library(String group, String name) {
        return libraries.stream().filter(each -> each.is(group, name)).findFirst();
    }

    List<Library> ofGroup(String group) {
        return libraries.stream().filter(each -> each.group().equals(group)).toList();
    }
}
