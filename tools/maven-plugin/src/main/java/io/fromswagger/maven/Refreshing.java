package io.fromswagger.maven;

import io.fromswagger.freshness.AnnotatedPackage;
import io.fromswagger.freshness.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
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

    /** Leaves everything as it is. */
    @Parameter(property = "fromswagger.refresh.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException {
        if (skip) {
            return;
        }
        try {
            Path classes = classes(project);
            Path module = project.getBasedir().toPath();
            for (Finding finding : new Compiled(module, classPath(project)).findings(List.of(classes))) {
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

    private void anew(AnnotatedPackage annotated, String why) throws IOException {
        if (annotated.markedOld().isEmpty()) {
            annotated.markOld();
        }
        getLog().info(annotated.name() + " is generated anew: " + why);
    }

    /** The folder that the compile after this goal writes to. */
    abstract Path classes(MavenProject project);

    /** Where that compile looks for documents. */
    abstract List<String> classPath(MavenProject project) throws DependencyResolutionRequiredException;
}
