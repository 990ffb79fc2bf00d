package io.fromswagger.maven.doctor;

import java.util.List;

/** Whether Surefire finds tests of JUnit 5 and later. */
record SurefireCheck(String version) implements Check {

    private static final String FIRST = "2.22.0";

    @Override
    public List<Finding> look() {
        var surefire = new Library("", "maven-surefire-plugin", version);
        if (surefire.isOlderThan(FIRST)) {
            return List.of(Finding.problem(
                    "maven-surefire-plugin " + version
                            + " finds no test of JUnit 5 or later: builds are green, and nothing runs",
                    "name version 3.5.4 or newer of org.apache.maven.plugins:maven-surefire-plugin in the pom"));
        }
        return List.of(
                surefire.isOlderThan("3.0.0")
                        ? Finding.warning(
                                "maven-surefire-plugin " + version + " is old", "take 3.5.4 or newer when you can")
                        : Finding.ok("maven-surefire-plugin " + version));
    }
}
