package io.fromswagger.maven;

import io.fromswagger.maven.init.Project;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes what a project needs to have its service tested from its document, and says what is next. Overwrites nothing. */
@Mojo(name = "init", requiresProject = false, aggregator = true)
public final class InitMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private @Nullable PluginDescriptor plugin;

    /** The document of the service: {@code openapi/orders.yaml}. */
    @Parameter(property = "spec", required = true)
    private String spec = "";

    /** How the service is started: {@code python3 app.py {port}}, {@code target/orders.jar}; or where it runs: a URL. */
    @Parameter(property = "start", required = true)
    private String start = "";

    /** The documents of what the service calls. */
    @Parameter(property = "downstream")
    private List<String> downstream = List.of();

    /** The package of the tests. */
    @Parameter(property = "package")
    private @Nullable String packageName;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        var maven = session;
        var self = plugin;
        if (maven == null || self == null) {
            throw new MojoExecutionException("init needs a Maven session");
        }
        Path folder = Path.of(maven.getExecutionRootDirectory());
        var pom = Optional.ofNullable(maven.getRequest().getPom()).filter(File::isFile);
        var build = pom.map(unused -> new BuildReader(maven.getCurrentProject()).read());
        try {
            new Project(folder, build, self.getVersion())
                    .init(
                            Path.of(spec),
                            downstream.stream().map(Path::of).toList(),
                            start,
                            Optional.ofNullable(packageName).filter(name -> !name.isBlank()))
                    .forEach(line -> getLog().info(line.replaceAll("\\p{Cntrl}", "?")));
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("Nothing was written: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("A file can't be written: " + e.getMessage(), e);
        }
    }
}
