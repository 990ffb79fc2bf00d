package io.fromswagger.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Has the tests of a changed document generated anew by the compile that follows. */
@Mojo(
        name = "refresh",
        defaultPhase = LifecyclePhase.PROCESS_TEST_RESOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class RefreshMojo extends AbstractMojo {

    /** Leaves everything as it is. */
    @Parameter(property = "fromswagger.refresh.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() {
        if (skip) {
            getLog().info("skipped");
        }
    }
}
