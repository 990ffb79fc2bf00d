package io.fromswagger.maven.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the test class path has one JUnit, and one that is promised to work. */
record JUnitCheck(ProjectSetup project) implements Check {

    private static final String OLDEST = "5.12.0";
    private static final int NEWEST_MAJOR = 6;
    private static final String DO =
            "import junit-bom 5.12.2 or newer in dependencyManagement, before other BOMs that name a JUnit";

    @Override
    public List<Finding> look() {
        var api = project.library("org.junit.jupiter", "junit-jupiter-api");
        if (api.isEmpty()) {
            return List.of(Finding.problem("there is no JUnit Jupiter on the test class path", DO));
        }
        var findings = new ArrayList<Finding>();
        if (api.get().isOlderThan(OLDEST)) {
            findings.add(Finding.problem("JUnit " + api.get().version() + " is older than 5.12", DO));
        } else if (api.get().major() > NEWEST_MAJOR) {
            findings.add(Finding.warning(
                    "JUnit " + api.get().version() + " is newer than what was tried",
                    "see whether there is a newer fromswagger"));
        }
        mixed("org.junit.jupiter").ifPresent(findings::add);
        mixed("org.junit.platform").ifPresent(findings::add);
        platform(api.get()).ifPresent(findings::add);
        if (findings.isEmpty()) {
            findings.add(Finding.ok("JUnit " + api.get().version()));
        }
        return findings;
    }

    private Optional<Finding> mixed(String group) {
        var versions =
                project.ofGroup(group).stream().map(Library::version).distinct().toList();
        return versions.size() < 2
                ? Optional.empty()
                : Optional.of(
                        Finding.problem(group + " is there in versions that don't belong together: " + versions, DO));
    }

    /** Jupiter 5.x stands on Platform 1.x; from 6 on they have one number. */
    private Optional<Finding> platform(Library jupiter) {
        String wanted = jupiter.major() == 5 ? jupiter.version().replaceFirst("5", "1") : jupiter.version();
        return project.ofGroup("org.junit.platform").stream()
                .filter(each -> !each.version().equals(wanted))
                .findFirst()
                .map(other -> Finding.problem(
                        "JUnit Jupiter " + jupiter.version() + " stands on Platform " + wanted + ", not on " + other,
                        DO));
    }
}
