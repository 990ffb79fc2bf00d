package io.fromswagger.processor.injection;

import io.fromswagger.processor.compile.Compiled;
import io.fromswagger.processor.compile.Javac;
import java.util.ArrayList;
import java.util.List;

/** What is suspicious in how many cases. */
public final class Findings {

    private final List<String> suspicious = new ArrayList<>();
    private int cases;

    void add(Findings others) {
        suspicious.addAll(others.suspicious);
        cases += others.cases;
    }

    void add(String where, List<String> what) {
        what.stream().limit(40).forEach(each -> suspicious.add(where + ": " + each));
    }

    void count(int more) {
        cases += more;
    }

    /** Compiles what came out with every warning an error, then lets each class initialise itself. */
    void compiled(List<Generator.Output> outputs) {
        Compiled compiled = Javac.compile(
                outputs.stream().flatMap(output -> output.sources().stream()).toList());
        if (!compiled.clean()) {
            suspicious.add("does not compile: " + compiled.complaints());
        }
        ClassLoader loader = compiled.loader();
        for (String name : compiled.classes().keySet()) {
            try {
                Class.forName(name, true, loader);
            } catch (ClassNotFoundException | LinkageError e) {
                suspicious.add("does not load: " + name + ": " + e);
            }
        }
        if (System.clearProperty(Payload.MARKER) != null) {
            suspicious.add("a payload ran");
        }
    }

    public List<String> suspicious() {
        return List.copyOf(suspicious);
    }

    /** How many texts at how many places were tried. */
    public int cases() {
        return cases;
    }
}
