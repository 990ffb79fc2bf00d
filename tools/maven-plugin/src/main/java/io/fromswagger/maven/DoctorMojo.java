package io.fromswagger.maven;

import io.fromswagger.freshness.Finding.Kind;
import io.fromswagger.maven.doctor.Doctor;
import io.fromswagger.maven.doctor.Finding;
import io.fromswagger.maven.doctor.Finding.Level;
import io.fromswagger.maven.doctor.Outdated;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Says what is in the way of tests in this project and on this machine, and what to do. Fails only where tests can't run. */
@Mojo(name = "doctor", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class DoctorMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        var looked = project;
        if (looked == null || looked.getPackaging().equals("pom")) {
            getLog().info("a project without tests of its own: nothing to look at");
            return;
        }
        var setup = new ProjectReader(looked).read();
        if (!setup.isOurs() && session != null && session.getProjects().size() > 1) {
            getLog().info("a module without fromswagger: nothing to look at");
            return;
        }
        var findings = new Doctor(setup, outdated(looked)).findings();
        findings.forEach(each -> each.text().lines().forEach(line -> say(each, line)));
        long problems =
                findings.stream().filter(each -> each.level() == Level.PROBLEM).count();
        if (problems > 0) {
            throw new MojoFailureException(
                    (problems == 1 ? "1 problem" : problems + " problems") + " in the way of tests; see above");
        }
    }

    private static List<Outdated> outdated(MavenProject project) throws MojoExecutionException {
        try {
            return new Compiled(project.getBasedir().toPath(), project.getTestClasspathElements())
                            .findings(List.of(
                                    Path.of(project.getBuild().getOutputDirectory()),
                                    Path.of(project.getBuild().getTestOutputDirectory())))
                            .stream()
                            .map(each -> new Outdated(each.what(), each.kind() != Kind.NOTHING_GENERATED))
                            .toList();
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("The test class path is not known: " + e.getMessage(), e);
        }
    }

    private void say(Finding finding, String line) {
        switch (finding.level()) {
            case OK -> getLog().info(line);
            case WARNING -> getLog().warn(line);
            case PROBLEM -> getLog().error(line);
        }
    }
}
