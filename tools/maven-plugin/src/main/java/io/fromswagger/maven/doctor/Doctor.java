package io.fromswagger.maven.doctor;

import io.fromswagger.fake.mountebank.MountebankSurvey;
import io.fromswagger.process.UserCache;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks at a project and at this machine. */
public final class Doctor {

    private final ProjectSetup project;
    private final List<Outdated> outdated;

    /**
     * A doctor for a project.
     *
     * @param outdated what of its classes is older than the documents
     */
    public Doctor(ProjectSetup project, List<Outdated> outdated) {
        this.project = project;
        this.outdated = List.copyOf(outdated);
    }

    /** Everything that was found, good or bad. */
    public List<Finding> findings() {
        return checks().stream().flatMap(check -> check.look().stream()).toList();
    }

    private List<Check> checks() {
        var variables = System.getenv();
        var searchPath = Stream.of(variables.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        var mountebank = MountebankSurvey.ofThisMachine().look(System.getProperty("fromswagger.mountebank", "auto"));
        return List.of(
                JdkCheck.ofThisJvm(),
                new ProcessorCheck(project, Runtime.version().feature()),
                new CompilerCheck(project.compiler()),
                new FreshnessCheck(outdated, project.compiler().refreshes()),
                new SurefireCheck(project.surefire()),
                new JUnitCheck(project),
                new ConflictCheck(project),
                new FakesCheck(project.hasFakes(), searchPath, mountebank),
                new DockerCheck(project, variables.getOrDefault("DOCKER_HOST", DockerCheck.DEFAULT)),
                new PostgresCheck(project, System.getProperty("os.name"), System.getProperty("os.arch")),
                new NetworkCheck(variables, properties(), "127.0.0.1"),
                new CacheCheck(UserCache.folder(), Path.of(System.getProperty("java.io.tmpdir"))));
    }

    private static Map<String, String> properties() {
        var properties = new HashMap<String, String>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        return properties;
    }
}
