package io.fromswagger.maven.init;

/**
 * A build that is there already, and what needs no line there any more.
 *
 * @param groupId of the project
 * @param hasJUnit whether JUnit comes with a dependency
 * @param managesJUnit whether its version is said already, for where it comes with none
 * @param hasCompiler whether maven-compiler-plugin is recent enough
 * @param hasSurefire whether maven-surefire-plugin is recent enough
 * @param packing how it makes what is started
 * @param packingGroup the group of the plugin that does
 * @param finalName how it calls that
 */
public record ExistingBuild(
        String groupId,
        boolean hasJUnit,
        boolean managesJUnit,
        boolean hasCompiler,
        boolean hasSurefire,
        Packing packing,
        String packingGroup,
        String finalName) {

    /** What the tests can start of what this build makes. */
    String result() {
        return packing.result(finalName);
    }
}
