package io.fromswagger.maven;

import io.fromswagger.maven.watch.Build;
import io.fromswagger.maven.watch.Keys;
import io.fromswagger.maven.watch.SourceFiles;
import io.fromswagger.maven.watch.Watch;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Runs the tests again whenever a file of the project changes: first what failed, and all when that is green. Enter runs all,
 * {@code q} and Ctrl-C end it.
 */
@Mojo(name = "watch", aggregator = true)
public final class WatchMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    /** What is run: goals, phases and options of Maven, separated by blanks. */
    @Parameter(property = "fromswagger.watch.run", defaultValue = "test")
    private String run = "test";

    /** Files and folders beside the project that are watched, too: a jar that another build makes. */
    @Parameter(property = "fromswagger.watch.paths")
    private List<File> paths = List.of();

    @Override
    public void execute() throws MojoExecutionException {
        var maven = session;
        if (maven == null) {
            throw new MojoExecutionException("watch needs a Maven session");
        }
        var projects = maven.getAllProjects();
        var build = new Build(
                new ChildMaven(maven).command(run),
                Path.of(maven.getExecutionRootDirectory()),
                projects.stream()
                        .map(each -> Path.of(each.getBuild().getDirectory()))
                        .toList());
        var hook = new Thread(build::end, "fromswagger watch ends");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            new Watch(build, files(projects), new Keys(System.in), System.out).run();
        } catch (IOException e) {
            throw new MojoExecutionException("Maven can't be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            build.end();
        }
    }

    private SourceFiles files(List<MavenProject> projects) {
        var folders = projects.stream()
                .map(each -> each.getBasedir().toPath().toAbsolutePath().normalize())
                .toList();
        var outermost = folders.stream()
                .filter(folder ->
                        folders.stream().noneMatch(other -> !folder.equals(other) && folder.startsWith(other)))
                .distinct()
                .toList();
        return new SourceFiles(outermost, paths.stream().map(File::toPath).toList());
    }
}
