package io.fromswagger.maven;

import io.fromswagger.freshness.Finding;
import io.fromswagger.freshness.Remedy;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Fails the build when an annotated package has nothing generated, or something stale, whether a test notices or not. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.PROCESS_TEST_CLASSES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /** The module that is built. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The build. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** {@code allowed}: the build goes on with what is stale, as the tests do. */
    @Parameter(property = "fromswagger.stale", defaultValue = "")
    private String stale;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if ("allowed".equals(stale)) {
            return;
        }
        try {
            Path module = project.getBasedir().toPath();
            List<Finding> findings = new Compiled(module, project.getTestClasspathElements())
                    .findings(List.of(
                            Path.of(project.getBuild().getOutputDirectory()),
                            Path.of(project.getBuild().getTestOutputDirectory())));
            if (!findings.isEmpty()) {
                throw new MojoFailureException(new Remedy(session.getStartTime().toInstant()).told(findings));
            }
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("Can't tell whether what is generated is fresh: " + e.getMessage(), e);
        }
    }
}
