package io.fromswagger.maven;

import io.fromswagger.freshness.AnnotatedPackage;
import io.fromswagger.freshness.Finding;
import io.fromswagger.freshness.Remedy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * A goal before a compile: has annotated packages generated anew whose document is another one now.
 *
 * <p>Nothing is deleted. The class of the annotated package gets an old time, by which the compiler plugin finds that its
 * source is newer; it then compiles the module, and removes what is no longer generated.
 */
abstract class Refreshing extends AbstractMojo {

    /** The module that is built. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The build. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Leaves everything as it is. */
    @Parameter(property = "fromswagger.refresh.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        try {
            Path classes = classes(project);
            Path module = project.getBasedir().toPath();
            for (Finding finding : new Compiled(module, classPath(project)).findings(List.of(classes))) {
                if (finding.kind() == Finding.Kind.GONE && !isEdited(finding.annotated())) {
                    throw new MojoFailureException(
                            new Remedy(session.getStartTime().toInstant()).told(List.of(finding)));
                }
                anew(finding.annotated(), finding.what());
            }
            CompilerSettings settings = CompilerSettings.of(project);
            if (settings.changed(classes.getFileName().toString())) {
                for (AnnotatedPackage annotated : AnnotatedPackage.in(classes)) {
                    anew(annotated, "the compiler's configuration was changed");
                }
            }
        } catch (DependencyResolutionRequiredException | IOException e) {
            throw new MojoExecutionException("Can't tell whether what is generated is fresh: " + e.getMessage(), e);
        }
    }

    /** Whether the annotation may name another document now than the one that is gone. */
    private boolean isEdited(AnnotatedPackage annotated) throws IOException {
        String source = annotated.name().replace('.', '/') + "/package-info.java";
        for (String root : sources(project)) {
            Path file = Path.of(root, source);
            if (Files.exists(file)
                    && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(annotated.file())) > 0) {
                return true;
            }
        }
        return false;
    }

    private void anew(AnnotatedPackage annotated, String why) throws IOException {
        if (annotated.markedOld().isEmpty()) {
            annotated.markOld();
        }
        getLog().info(annotated.name() + " is generated anew: " + why);
    }

    /** The folder that the compile after this goal writes to. */
    abstract Path classes(MavenProject project);

    /** The folders of sources that it compiles. */
    abstract List<String> sources(MavenProject project);

    /** Where that compile looks for documents. */
    abstract List<String> classPath(MavenProject project) throws DependencyResolutionRequiredException;
}
