package io.fromswagger.maven.init;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The documents as the processor will find them.
 *
 * @param service what the service promises
 * @param downstream what it relies on
 * @param folder where they are searched, relative to the project; empty where that is done anyway
 * @param asksWhoCalls whether the service's document has security schemes
 */
record Documents(ApiDocument service, List<ApiDocument> downstream, Optional<String> folder, boolean asksWhoCalls) {

    private static final List<String> SEARCHED =
            List.of("src/test/resources", "src/test/openapi", "src/main/resources", "src/main/openapi");

    static Documents of(Path project, Path service, List<Path> downstream) {
        var all = new ArrayList<Path>(List.of(service));
        all.addAll(downstream);
        var absolute = all.stream().map(each -> absolute(project, each)).toList();
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
        return new Documents(
                documents.get(0), documents.subList(1, documents.size()), option, hasSecurityScheme(files.get(0)));
    }

    /** By a name that stands there: there is no parser here, and a scheme in another file is named by reference. */
    private static boolean hasSecurityScheme(Path document) {
        try {
            String text = Files.readString(document, StandardCharsets.ISO_8859_1);
            return text.contains("securitySchemes") || text.contains("securityDefinitions");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the project's folder, or from one where documents are searched anyway, as {@code @FromSwagger} would name it. */
    private static Path absolute(Path project, Path file) {
        return Stream.concat(Stream.of(""), SEARCHED.stream())
                .map(folder ->
                        project.resolve(folder).resolve(file).toAbsolutePath().normalize())
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no file "
                        + project.resolve(file).toAbsolutePath().normalize()
                        + (file.isAbsolute() ? "" : ", nor is it in " + String.join(", ", SEARCHED))));
    }

    private static String slashes(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
