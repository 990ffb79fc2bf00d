package io.fromswagger.maven.doctor;

import io.fromswagger.fake.mountebank.MountebankSurvey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether there is a Mountebank for the fakes, and a Node.js and npm that can run and install it. */
record FakesCheck(boolean needed, List<Path> searchPath, MountebankSurvey.Answer mountebank) implements Check {

    private static final int OLDEST_NODE = 18;
    private static final String DO = "install Node.js " + OLDEST_NODE
            + " or newer with npm, or start Docker, or say -Dfromswagger.mountebank=<path to mb, or URL of a running Mountebank>";

    @Override
    public List<Finding> look() {
        var findings = new ArrayList<Finding>();
        node(findings);
        if (mountebank.way().isPresent()) {
            findings.add(Finding.ok("Mountebank: " + mountebank.way().get()));
        } else {
            String what = "there is no Mountebank, and no way to one: " + String.join("; ", mountebank.closed());
            findings.add(needed ? Finding.problem(what, DO) : Finding.warning(what + "; fakes need one", DO));
        }
        return findings;
    }

    private void node(List<Finding> findings) {
        var node = Program.find("node", searchPath);
        if (node.isEmpty()) {
            return;
        }
        String version = node.get().version().orElse("");
        int major = new Library("", "node", version.replaceFirst("^v", "")).major();
        if (major < 0) {
            findings.add(Finding.warning(node.get().file() + " doesn't say its version", DO));
        } else if (major < OLDEST_NODE) {
            findings.add(
                    needed
                            ? Finding.problem("Node.js " + version + " is too old for Mountebank", DO)
                            : Finding.warning("Node.js " + version + " is too old for Mountebank; fakes need it", DO));
        } else {
            String npm =
                    Program.find("npm", searchPath).flatMap(Program::version).orElse("not there");
            findings.add(Finding.ok("Node.js " + version + ", npm " + npm));
        }
    }
}
