package io.fromswagger.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Has the compile of the tests generate anew what a changed, renamed or deleted document concerns. */
@Mojo(
        name = "refresh",
        defaultPhase = LifecyclePhase.PROCESS_TEST_RESOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class RefreshMojo extends Refreshing {

    @Override
    Path classes(MavenProject project) {
        return Path.of(project.getBuild().getTestOutputDirectory());
    }

    @Override
    List<String> sources(MavenProject project) {
        return project.getTestCompileSourceRoots();
    }

    @Override
    List<String> classPath(MavenProject project) throws DependencyResolutionRequiredException {
        return project.getTestClasspathElements();
    }
}
