package io.fromswagger.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folder of the module whose tests run in this JVM, and the root of the build that it is a part of.
 *
 * @param folder where Maven says the module is; Gradle, and what runs single tests, start in that folder
 * @param root the highest folder whose build has the module as a part; the module's own where there is none
 */
record ProjectPlace(Path folder, Path root) {

    private static final List<String> GRADLE_ROOT = List.of("settings.gradle", "settings.gradle.kts");
    private static final Pattern MODULE = Pattern.compile("<(?:module|subproject)>\\s*([^<]+?)\\s*</");

    static ProjectPlace ofThisJvm() {
        var folder = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
                .toAbsolutePath()
                .normalize();
        return new ProjectPlace(folder, rootOf(folder));
    }

    /** The module's folder from the root on; empty for the root itself. */
    String module() {
        return root.relativize(folder).toString().replace('\\', '/');
    }

    /** The same folder of results, but below the root; empty where there is no other root, or the folder is nobody's. */
    Optional<Path> inRoot(Path results) {
        return root.equals(folder) || results.isAbsolute() ? Optional.empty() : Optional.of(root.resolve(results));
    }

    private static Path rootOf(Path folder) {
        var root = folder;
        for (var above = folder.getParent(); above != null; above = above.getParent()) {
            if (isPartOf(above, root)) {
                root = above;
            } else if (isGradleRoot(above) && !isGradleRoot(folder)) {
                return above;
            }
        }
        return root;
    }

    private static boolean isGradleRoot(Path folder) {
        return GRADLE_ROOT.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    /** Whether a pom names a folder, or a pom in it, as a module. */
    private static boolean isPartOf(Path above, Path part) {
        var pom = above.resolve("pom.xml");
        if (!Files.isRegularFile(pom)) {
            return false;
        }
        try {
            return MODULE.matcher(Files.readString(pom))
                    .results()
                    .map(module -> above.resolve(module.group(1)).normalize())
                    .anyMatch(named -> named.equals(part)
                            || (named.toString().endsWith(".xml") && part.equals(named.getParent())));
        } catch (IOException | IllegalArgumentException notInUtf8) {
            return false;
        }
    }
}
