package io.fromswagger.processor;

/**
 * One annotation, understood.
 *
 * @param packageName the annotated package
 * @param name the API's name, a Java identifier
 * @param spec the document's path as the user wrote it
 * @param service whether the document describes the service under test, or a collaborator
 */
record Request(String packageName, String name, String spec, boolean service) {

    /** The role as the runtime spells it. */
    String role() {
        return service ? "SERVICE" : "DOWNSTREAM";
    }

    /** The package that everything is generated into. */
    String targetPackage() {
        return packageName + "." + name;
    }
}
