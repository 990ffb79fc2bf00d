package io.fromswagger.freshness;

import io.fromswagger.contract.DocumentFiles;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What was generated for one API, in a folder of classes.
 *
 * @param name the API's, and the last part of its package's name
 * @param folder its package's folder
 */
public record GeneratedApi(String name, Path folder) {

    /** That of a package's folder; empty if none was generated there. */
    static Optional<GeneratedApi> in(Path folder) {
        String name = folder.getFileName().toString();
        var api = new GeneratedApi(name, folder);
        return Files.isRegularFile(api.contract()) && Files.isRegularFile(api.packageInfo())
                ? Optional.of(api)
                : Optional.empty();
    }

    private Path contract() {
        return folder.resolve(name + ".contract.json");
    }

    private Path packageInfo() {
        return folder.resolve("package-info.class");
    }

    /** The files that it was generated from; empty if what is there was not written by one and the same compile. */
    public Optional<DocumentFiles> files() throws IOException {
        try {
            Json contract = Json.parse(Files.readString(contract()));
            String classes = new String(Files.readAllBytes(packageInfo()), StandardCharsets.ISO_8859_1);
            return classes.contains(contract.get("sha256").asString())
                    ? Optional.of(DocumentFiles.read(contract))
                    : Optional.empty();
        } catch (JsonSyntaxProblem damaged) {
            return Optional.empty();
        }
    }

    /**
     * The document that it was generated from, as people edit it; empty if it lies in no folder of the project, or what is
     * there was not written by one and the same compile.
     *
     * @param project the project's folder
     */
    public Optional<Path> document(Path project) throws IOException {
        var files = files();
        if (files.isEmpty()) {
            return Optional.empty();
        }
        String spec = Json.parse(Files.readString(contract())).get("spec").asString();
        return files.get().sources().keySet().stream()
                .filter(source -> ("/" + source).endsWith("/" + spec))
                .findFirst()
                .map(project::resolve)
                .or(() ->
                        files.get().folder().map(found -> project.resolve(found).resolve(spec)))
                .map(Path::normalize)
                .filter(Files::isRegularFile);
    }
}
