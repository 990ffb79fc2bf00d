package io.fromswagger.maven;

import io.fromswagger.freshness.AnnotatedPackage;
import io.fromswagger.freshness.GeneratedApi;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/**
 * Lists what changed documents break of what the tests of the last run relied on, and fails the build if they break anything.
 * The documents are those that the module was generated from; each is compared with what git has of it.
 */
@Mojo(name = "changes", threadSafe = true)
public final class ChangesMojo extends AbstractMojo {

    /** The module whose documents are compared. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** This plugin. */
    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    /** Where artifacts are. */
    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession repositories;

    /** Where the plugin came from. */
    @Parameter(defaultValue = "${project.remotePluginRepositories}", readonly = true, required = true)
    private List<RemoteRepository> remotes;

    /** Finds artifacts. */
    @Inject
    private RepositorySystem system;

    /** The documents, from the module's folder on; unless given, those that the module was generated from. */
    @Parameter(property = "document")
    private @Nullable List<String> documents;

    /** The old version of the one document, a file; unless given, git's is meant. */
    @Parameter(property = "old")
    private @Nullable String old;

    /** The commit of git that is compared with. */
    @Parameter(property = "rev", defaultValue = "HEAD")
    private String rev;

    /** Where passing tests left what they relied on. */
    @Parameter(property = "used", defaultValue = "${project.build.directory}/fromswagger/interactions")
    private File used;

    /** Whether changes are listed, too, that nobody uses. */
    @Parameter(property = "all", defaultValue = "false")
    private boolean all;

    /** A file for the report as JSON, beside the one that is shown. */
    @Parameter(property = "json")
    private @Nullable File json;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path module = project.getBasedir().toPath();
        List<String> compared = documents(module);
        if (compared.isEmpty()) {
            getLog().info("no document that anything was generated from by now: run mvn test first, or name one"
                    + " with -Ddocument=");
            return;
        }
        List<String> arguments = arguments(compared);
        try (var program = new ChangeProgram(system, repositories, remotes, plugin.getVersion())) {
            var report = program.run(module, arguments);
            report.text().lines().forEach(line -> getLog().info(line));
            if (json != null) {
                arguments.add(0, "--json");
                write(json.toPath(), program.run(module, arguments).text());
            }
            if (report.code() == ChangeProgram.BREAKS) {
                throw new MojoFailureException("changed documents break what passing tests relied on; see above");
            } else if (report.code() != ChangeProgram.SAFE) {
                throw new MojoExecutionException("what changed documents break can't be told; see above");
            }
        } catch (IOException e) {
            throw new MojoExecutionException("The documents can't be compared: " + e.getMessage(), e);
        }
    }

    private List<String> arguments(List<String> compared) throws MojoFailureException {
        var arguments = new ArrayList<>(List.of("--used", used.toString()));
        if (all) {
            arguments.add("--all");
        }
        if (old == null) {
            arguments.addAll(List.of("--git", "--rev", rev, "--"));
        } else if (compared.size() == 1) {
            arguments.addAll(List.of("--", old));
        } else {
            throw new MojoFailureException("-Dold= is the old version of one document, but there are "
                    + String.join(", ", compared) + ": say which with -Ddocument=");
        }
        arguments.addAll(compared);
        return arguments;
    }

    private List<String> documents(Path module) throws MojoExecutionException {
        if (documents != null && !documents.isEmpty()) {
            return documents;
        }
        Set<String> found = new TreeSet<>();
        try {
            for (String classes : List.of(
                    project.getBuild().getOutputDirectory(), project.getBuild().getTestOutputDirectory())) {
                for (AnnotatedPackage annotated : AnnotatedPackage.in(Path.of(classes))) {
                    for (GeneratedApi api : annotated.apis()) {
                        api.document(module).ifPresent(file -> found.add(shown(module, file)));
                    }
                }
            }
        } catch (IOException e) {
            throw new MojoExecutionException("The documents can't be found: " + e.getMessage(), e);
        }
        return List.copyOf(found);
    }

    private static String shown(Path module, Path file) {
        Path plain = file.startsWith(module) ? module.relativize(file) : file;
        return plain.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
