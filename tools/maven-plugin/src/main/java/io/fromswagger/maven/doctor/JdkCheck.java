package io.fromswagger.maven.doctor;

import java.util.List;

/** The Java that Maven runs with, which compiles and runs the tests where no toolchain says otherwise. */
record JdkCheck(int feature, String home, boolean hasCompiler) implements Check {

    private static final int OLDEST = 17;

    static JdkCheck ofThisJvm() {
        return new JdkCheck(
                Runtime.version().feature(),
                System.getProperty("java.home"),
                javax.tools.ToolProvider.getSystemJavaCompiler() != null);
    }

    @Override
    public List<Finding> look() {
        if (feature < OLDEST) {
            return List.of(Finding.problem(
                    "Java " + feature + " in " + home + " is too old",
                    "have JAVA_HOME point at a JDK " + OLDEST + " or newer"));
        }
        if (!hasCompiler) {
            return List.of(Finding.problem(
                    "Java " + feature + " in " + home + " has no compiler: it is no JDK",
                    "have JAVA_HOME point at a JDK " + OLDEST + " or newer"));
        }
        return List.of(Finding.ok("Java " + feature + " in " + home));
    }
}
