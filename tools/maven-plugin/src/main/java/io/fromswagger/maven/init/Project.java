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
 * @param build what its pom says; empty where there is none
 * @param version of fromswagger
 */
public record Project(Path folder, Optional<ExistingBuild> build, String version) {

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
        if (command.isUrl() && !documents.downstream().isEmpty()) {
            throw new IllegalArgumentException("a service that runs already can't be told where a fake is:"
                    + " say the command that starts it, or leave out -Ddownstream");
        }
        String inPackage = packageName.orElseGet(() -> packageOf(documents.service()));
        if (!SourceVersion.isName(inPackage)) {
            throw new IllegalArgumentException(Literal.java(inPackage) + " is no name of a package");
        }
        var made = build.filter(each -> command.jar().startsWith("target/"));
        String portVariable =
                made.map(ExistingBuild::packing).orElse(Packing.JAR).portVariable();
        var files = new JavaFiles(inPackage, documents, command, portVariable);
        var pom = new PomText(version, documents.folder());
        String ofItsOwn = pom.whole(GROUP, artifactId());
        var said = new ArrayList<String>();
        if (build.isEmpty()) {
            said.add(write("pom.xml", ofItsOwn));
        }
        String sources = "src/test/java/" + inPackage.replace('.', '/') + "/";
        String environment = sources + files.environmentName() + ".java";
        said.add(write(sources + "package-info.java", files.packageInfo()));
        said.add(write(environment, files.environment()));
        if (build.isPresent()) {
            said.add("add to the dependencies of pom.xml, where it is not there yet:");
            pom.dependencies(build).indent(2).lines().forEach(said::add);
            said.add("and to the plugins of its build:");
            pom.plugins(build).indent(2).lines().forEach(said::add);
        }
        made.ifPresent(each -> packed(said, pom, each, command.jar(), environment));
        if (!command.jar().isEmpty() && made.isEmpty()) {
            said.add("the jar has to be there before the tests run: where this build makes it, bind what packs it"
                    + " to the phase process-classes");
        }
        if (!command.tellsPort()) {
            said.add("the service gets its port in the variable " + portVariable
                    + "; say {port} in -Dstart where it is an argument");
        }
        next(said, documents, environment);
        return said;
    }

    private static void packed(List<String> said, PomText pom, ExistingBuild build, String jar, String environment) {
        said.add("the tests run " + jar + ", so it has to be made before them; among the plugins, too:");
        pom.packing(build).indent(2).lines().forEach(said::add);
        if (!build.result().equals(jar)) {
            said.add("what this build makes is " + build.result() + ": start that in " + environment
                    + (build.packing() == Packing.QUARKUS
                            ? ""
                            : ", or give it the other name by <finalName> in its <build>"));
        }
    }

    private static void next(List<String> said, Documents documents, String environment) {
        for (ApiDocument each : documents.downstream()) {
            said.add("the service is told where " + each.name() + " is by the variable " + JavaFiles.variable(each)
                    + "; change it in " + environment + " if it reads another one");
        }
        if (documents.asksWhoCalls()) {
            said.add("the document asks who is calling: add to " + environment
                    + ": env.credentials(\"<name of the security scheme>\", \"<a token that the service takes>\");");
        }
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
        String name = build.map(ExistingBuild::groupId).orElse(GROUP).replaceAll("[^A-Za-z0-9_.]", "_") + "."
                + service.name().toLowerCase(Locale.ROOT);
        return SourceVersion.isName(name) ? name : GROUP + "." + service.name().toLowerCase(Locale.ROOT);
    }

    private String artifactId() {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName())
                .replaceAll("[^A-Za-z0-9_.-]+", "-");
        return name.matches(".*[A-Za-z0-9].*") ? name : "service-tests";
    }
}
