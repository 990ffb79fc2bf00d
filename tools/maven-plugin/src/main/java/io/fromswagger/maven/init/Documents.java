package io.fromswagger.maven.init;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The documents as the processor will find them.
 *
 * @param service what the service promises
 * @param downstream what it relies on
 * @param folder where they are searched, relative to the project; empty where that is done anyway
 */
record Documents(ApiDocument service, List<ApiDocument> downstream, Optional<String> folder) {

    private static final List<String> SEARCHED =
            List.of("src/test/resources", "src/test/openapi", "src/main/resources", "src/main/openapi");

    static Documents of(Path project, Path service, List<Path> downstream) {
        var all = new ArrayList<Path>(List.of(service));
        all.addAll(downstream);
        var absolute = all.stream().map(each -> absolute(project, each)).toList();
        for (Path each : absolute) {
            if (!Files.isRegularFile(each)) {
                throw new IllegalArgumentException("there is no file " + each);
            }
        }
        Path home = project.toAbsolutePath().normalize();
        for (String searched : SEARCHED) {
            if (absolute.stream().allMatch(each -> each.startsWith(home.resolve(searched)))) {
                return in(home.resolve(searched), absolute, Optional.empty());
            }
        }
        Path common = home;
        while (!allBelow(common, absolute)) {
            common = Optional.ofNullable(common.getParent())
                    .orElseThrow(() -> new IllegalArgumentException("no folder has both the project and " + absolute));
        }
        String folder = home.equals(common) ? "." : slashes(home.relativize(common));
        return in(common, absolute, Optional.of(folder));
    }

    private static boolean allBelow(Path folder, List<Path> files) {
        return files.stream().allMatch(file -> file.startsWith(folder));
    }

    private static Documents in(Path folder, List<Path> files, Optional<String> option) {
        var documents = files.stream()
                .map(file -> ApiDocument.at(slashes(folder.relativize(file))))
                .toList();
        var names = documents.stream().map(ApiDocument::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("two documents would be called the same in Java: " + names);
        }
        return new Documents(documents.get(0), documents.subList(1, documents.size()), option);
    }

    private static Path absolute(Path project, Path file) {
        return project.resolve(file).toAbsolutePath().normalize();
    }

    private static String slashes(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
