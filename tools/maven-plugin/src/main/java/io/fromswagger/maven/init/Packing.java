package io.fromswagger.maven.init;

/** How a build makes what is started: before the tests, since they run what is shipped. */
public enum Packing {
    /** A jar of classes. */
    JAR("PORT"),
    /** A jar with all that it needs inside; the plain one has to be there first. */
    SPRING_BOOT("SERVER_PORT"),
    /** A folder, in which a small jar knows the others. */
    QUARKUS("QUARKUS_HTTP_PORT");

    private final String portVariable;

    Packing(String portVariable) {
        this.portVariable = portVariable;
    }

    /** The variable that tells a service its port where nobody wrote code for that. */
    String portVariable() {
        return portVariable;
    }

    /** What is started, from the project's folder on. */
    String result(String finalName) {
        return this == QUARKUS ? "target/quarkus-app/quarkus-run.jar" : "target/" + finalName + ".jar";
    }
}
