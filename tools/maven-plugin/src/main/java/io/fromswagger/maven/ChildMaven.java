package io.fromswagger.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/** The command that runs this Maven once more, with all that its user said on the command line but the goals. */
final class ChildMaven {

    private final MavenSession session;

    ChildMaven(MavenSession session) {
        this.session = session;
    }

    List<String> command(String goals) {
        var request = session.getRequest();
        var command = new ArrayList<String>();
        command.add(program());
        command.addAll(List.of("-q", "-B"));
        add(command, "-f", request.getPom());
        add(command, "-s", request.getUserSettingsFile());
        add(command, "-gs", request.getGlobalSettingsFile());
        add(command, "-t", request.getUserToolchainsFile());
        if (request.isOffline()) {
            command.add("-o");
        }
        if (request.isUpdateSnapshots()) {
            command.add("-U");
        }
        var profiles = new ArrayList<>(request.getActiveProfiles());
        request.getInactiveProfiles().forEach(each -> profiles.add("!" + each));
        if (!profiles.isEmpty()) {
            command.addAll(List.of("-P", String.join(",", profiles)));
        }
        if (!request.getSelectedProjects().isEmpty()) {
            command.addAll(List.of("-pl", String.join(",", request.getSelectedProjects())));
        }
        request.getUserProperties().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(goals.strip().split("\\s+")));
        return command;
    }

    private static String program() {
        String name = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
        String home = System.getProperty("maven.home", "");
        Path ofThisMaven = Path.of(home, "bin", name);
        return !home.isEmpty() && Files.isRegularFile(ofThisMaven) ? ofThisMaven.toString() : name;
    }

    private static void add(List<String> command, String option, @Nullable File file) {
        if (file != null && file.exists()) {
            command.addAll(List.of(option, file.getPath()));
        }
    }
}
