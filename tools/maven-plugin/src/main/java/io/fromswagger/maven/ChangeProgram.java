package io.fromswagger.maven;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * The processor's check of a changed document, with libraries of its own that neither this plugin nor the project sees: only
 * who runs the goal has to have them.
 */
final class ChangeProgram implements AutoCloseable {

    /** Nothing that breaks us. */
    static final int SAFE = 0;

    /** Something that breaks us. */
    static final int BREAKS = 1;

    private static final String PROGRAM = "io.fromswagger.processor.change.SpecChange";

    private final URLClassLoader loader;

    /**
     * The program of a version.
     *
     * @param remotes from where what is missing is fetched
     */
    ChangeProgram(
            RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> remotes, String version)
            throws MojoExecutionException {
        var processor = new DefaultArtifact("io.fromswagger:fromswagger-processor:" + version);
        var request = new CollectRequest(new Dependency(processor, "runtime"), remotes);
        try {
            List<URL> urls = new ArrayList<>();
            for (ArtifactResult result : system.resolveDependencies(session, new DependencyRequest(request, null))
                    .getArtifactResults()) {
                urls.add(result.getArtifact().getFile().toURI().toURL());
            }
            this.loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        } catch (DependencyResolutionException | MalformedURLException e) {
            throw new MojoExecutionException("The program that compares documents can't be had: " + e.getMessage(), e);
        }
    }

    /** What it said, and how it ended. */
    record Report(int code, String text) {}

    /** Runs it with a folder from which paths start. */
    Report run(Path folder, List<String> arguments) throws MojoExecutionException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        var said = new ByteArrayOutputStream();
        try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            var run = loader.loadClass(PROGRAM).getMethod("run", Path.class, PrintStream.class, String[].class);
            Object code = run.invoke(null, folder, out, arguments.toArray(String[]::new));
            return new Report((Integer) code, said.toString(StandardCharsets.UTF_8));
        } catch (ReflectiveOperationException e) {
            throw new MojoExecutionException("The program that compares documents is of another version", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
