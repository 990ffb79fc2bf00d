package io.fromswagger.maven.doctor;

import java.util.ArrayList;
import java.util.List;

/** Libraries of the test class path that don't work beside each other. */
record ConflictCheck(ProjectSetup project) implements Check {

    private static final String BOM =
            "import io.fromswagger:fromswagger-bom in dependencyManagement, before the BOM that names"
                    + " the other version (Spring Boot's, for instance)";

    @Override
    public List<Finding> look() {
        var findings = new ArrayList<Finding>();
        restAssured(findings);
        testcontainers(findings);
        if (findings.isEmpty()) {
            findings.add(Finding.ok("no libraries on the test class path that are known not to work together"));
        }
        return findings;
    }

    private void restAssured(List<Finding> findings) {
        var all = project.ofGroup("io.rest-assured");
        var main = project.library("io.rest-assured", "rest-assured");
        if (main.isEmpty()) {
            return;
        }
        all.stream()
                .filter(each -> !each.version().equals(main.get().version()))
                .findFirst()
                .ifPresent(other -> findings.add(Finding.problem(main.get() + " beside " + other, BOM)));
        if (main.get().major() < 6) {
            return; // 5.5.7 and Groovy 4, as Spring Boot 3.5 has them, do work
        }
        project.ofGroup("org.apache.groovy").stream()
                .filter(each -> each.major() < 5)
                .findFirst()
                .ifPresent(groovy ->
                        findings.add(Finding.problem(main.get() + " needs Groovy 5, and there is " + groovy, BOM)));
    }

    private void testcontainers(List<Finding> findings) {
        var all = project.ofGroup("org.testcontainers");
        var majors = all.stream().map(Library::major).distinct().toList();
        if (majors.size() > 1) {
            findings.add(Finding.problem(
                    "Testcontainers in versions that don't belong together: " + all,
                    "import one testcontainers-bom in dependencyManagement, and mind that 2.x has other names:"
                            + " testcontainers-postgresql, not postgresql"));
        } else if (all.stream()
                .anyMatch(each -> each.major() == 1 ? each.isOlderThan("1.21.4") : each.isOlderThan("2.0.2"))) {
            findings.add(Finding.warning(
                    "Testcontainers " + all.get(0).version() + " can't talk to Docker 29 and later",
                    "take 2.0.5, or 1.21.4"));
        }
    }
}
