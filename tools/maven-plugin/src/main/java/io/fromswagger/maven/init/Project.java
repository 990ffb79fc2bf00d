package io.fromswagger.maven.init;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * The project that gets its first files. What is there already is left as it is.
 *
 * @param groupId what its pom says; empty where there is none
 * @param version of fromswagger
 */
public record Project(Path folder, Optional<String> groupId, String version) {

    private static final String GROUP = "com.example";

    /**
     * Writes the files.
     *
     * @param packageName of the tests; that of the project and the document where nothing is said
     * @return what was done, and what is next, in lines for people
     * @throws IllegalArgumentException if what was asked for can't be done; nothing has been written then
     */
    public List<String> init(Path spec, List<Path> downstream, String start, Optional<String> packageName)
            throws IOException {
        var documents = Documents.of(folder, spec, downstream);
        var command = StartCommand.parse(start);
        String inPackage = packageName.orElseGet(() -> packageOf(documents.service()));
        if (!SourceVersion.isName(inPackage)) {
            throw new IllegalArgumentException(Literal.java(inPackage) + " is no name of a package");
        }
        var files = new JavaFiles(inPackage, documents, command);
        var pom = new PomText(version, documents.folder());
        String ofItsOwn = pom.whole(GROUP, artifactId());
        var said = new ArrayList<String>();
        if (groupId.isEmpty()) {
            said.add(write("pom.xml", ofItsOwn));
        }
        String sources = "src/test/java/" + inPackage.replace('.', '/') + "/";
        said.add(write(sources + "package-info.java", files.packageInfo()));
        said.add(write(sources + files.environmentName() + ".java", files.environment()));
        if (groupId.isPresent()) {
            said.add("add to the dependencies of pom.xml, where it is not there yet:");
            pom.dependencies().indent(2).lines().forEach(said::add);
            said.add("and to the plugins of its build:");
            pom.plugins().indent(2).lines().forEach(said::add);
        }
        next(said, documents, command, sources + files.environmentName() + ".java");
        return said;
    }

    private static void next(List<String> said, Documents documents, StartCommand command, String environment) {
        if (!command.tellsPort()) {
            said.add("the service gets its port in the variable PORT; say {port} in -Dstart where it is an argument");
        }
        for (ApiDocument each : documents.downstream()) {
            said.add("the service is told where " + each.name() + " is by the variable " + JavaFiles.variable(each)
                    + "; change it in " + environment + " if it reads another one");
        }
        if (!command.jar().isEmpty()) {
            said.add("the jar has to be there before the tests run: where this build makes it, bind maven-jar-plugin"
                    + " (or what else packs it) to the phase process-classes");
        }
        said.add("where the document asks who is calling, add to " + environment
                + ": env.credentials(\"<name of the security scheme>\", \"<a token that the service takes>\");");
        said.add("next: mvn test");
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            return "wrote " + name;
        } catch (FileAlreadyExistsException e) {
            return "left  " + name + " as it is";
        }
    }

    private String packageOf(ApiDocument service) {
        String name = groupId.orElse(GROUP).replaceAll("[^A-Za-z0-9_.]", "_") + "."
                + service.name().toLowerCase(Locale.ROOT);
        return SourceVersion.isName(name) ? name : GROUP + "." + service.name().toLowerCase(Locale.ROOT);
    }

    private String artifactId() {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName())
                .replaceAll("[^A-Za-z0-9_.-]+", "-");
        return name.matches(".*[A-Za-z0-9].*") ? name : "service-tests";
    }
}
