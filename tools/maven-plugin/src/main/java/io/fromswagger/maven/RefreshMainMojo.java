package io.fromswagger.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** The same as {@code refresh}, for packages that are annotated among the main sources. */
@Mojo(
        name = "refresh-main",
        defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class RefreshMainMojo extends Refreshing {

    @Override
    Path classes(MavenProject project) {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    @Override
    List<String> sources(MavenProject project) {
        return project.getCompileSourceRoots();
    }

    @Override
    List<String> classPath(MavenProject project) throws DependencyResolutionRequiredException {
        return project.getCompileClasspathElements();
    }
}
