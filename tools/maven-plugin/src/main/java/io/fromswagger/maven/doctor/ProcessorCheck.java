package io.fromswagger.maven.doctor;

import java.util.ArrayList;
import java.util.List;

/** Whether the processor gets to see the test sources. */
record ProcessorCheck(ProjectSetup project, int javaFeature) implements Check {

    private static final String GROUP = "io.fromswagger";
    private static final String NAME = "fromswagger-processor";
    private static final String PATH = "annotationProcessorPaths of maven-compiler-plugin";
    private static final String ADD = "add a <path> with " + GROUP + ":" + NAME + " to " + PATH;
    private static final int NO_PROCESSOR_UNASKED = 23;

    @Override
    public List<Finding> look() {
        var findings = new ArrayList<Finding>();
        findings.add(whereItIs());
        if (project.compiler().arguments().contains("-proc:none")) {
            findings.add(Finding.problem(
                    "test sources are compiled with -proc:none, so nothing is generated",
                    "take <proc>none</proc> or -proc:none away, for testCompile at least"));
        }
        return findings;
    }

    private Finding whereItIs() {
        var path = project.compiler().processorPath();
        if (path.isPresent()) {
            return path.get().stream()
                    .filter(each -> each.is(GROUP, NAME))
                    .findFirst()
                    .map(this::onPath)
                    .orElseGet(() -> hidden(path.get()));
        }
        if (project.library(GROUP, NAME).isEmpty()) {
            return Finding.problem("the processor is nowhere, so nothing is generated", ADD);
        }
        return javaFeature >= NO_PROCESSOR_UNASKED
                        && project.compiler().arguments().stream().noneMatch("-proc:full"::equals)
                ? Finding.problem(
                        "the processor is on the class path only, where Java " + javaFeature + " doesn't look for it",
                        ADD)
                : Finding.warning("the processor is on the class path, where Java 23 and later don't look for it", ADD);
    }

    private Finding onPath(Library processor) {
        var runtime = project.library(GROUP, "fromswagger-runtime");
        if (runtime.isEmpty()) {
            return Finding.problem(
                    "fromswagger-runtime is not on the test class path, which generated tests need",
                    "add the dependency " + GROUP + ":fromswagger-runtime with scope test");
        }
        if (!processor.version().isEmpty()
                && !processor.version().equals(runtime.get().version())) {
            return Finding.problem(
                    "processor " + processor.version() + " and runtime "
                            + runtime.get().version() + " are of different versions",
                    "give both the same version, in one property or by fromswagger-bom");
        }
        return Finding.ok("the processor is in " + PATH);
    }

    private static Finding hidden(List<Library> path) {
        return Finding.problem(
                path.isEmpty()
                        ? PATH + " are empty"
                        : PATH + " have other processors only (" + path.get(0).name()
                                + "), which hides all that is on the class path",
                ADD);
    }
}
