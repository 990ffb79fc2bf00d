package io.fromswagger.maven.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether maven-compiler-plugin understands the path of processors, and notices a changed document. */
record CompilerCheck(CompilerSetup compiler) implements Check {

    private static final String FIRST_WITH_MANAGED_PATHS = "3.12.0";
    private static final Set<String> DOCUMENTS = Set.of("yaml", "yml", "json");

    @Override
    public List<Finding> look() {
        var findings = new ArrayList<Finding>();
        findings.add(version());
        if (!compiler.refreshes() && compiler.fileExtensions().stream().noneMatch(DOCUMENTS::contains)) {
            findings.add(Finding.warning(
                    "a changed document alone does not make Maven compile, so that old tests run until they notice",
                    "bind the goal refresh of fromswagger-maven-plugin, or run mvn clean test after such a change"));
        }
        return findings;
    }

    private Finding version() {
        var plugin = new Library("", "maven-compiler-plugin", compiler.version());
        boolean managed = compiler.processorPath().orElse(List.of()).stream()
                .anyMatch(each -> each.version().isEmpty());
        if (managed && plugin.isOlderThan(FIRST_WITH_MANAGED_PATHS)) {
            return Finding.problem(
                    "maven-compiler-plugin " + compiler.version() + " needs a version in each <path> of a processor",
                    "take maven-compiler-plugin " + FIRST_WITH_MANAGED_PATHS + " or newer, or write the version");
        }
        return plugin.isOlderThan("3.8.0")
                ? Finding.warning(
                        "maven-compiler-plugin " + compiler.version() + " is from before Java 17",
                        "name a newer version, 3.14.1 for instance")
                : Finding.ok("maven-compiler-plugin " + compiler.version());
    }
}
