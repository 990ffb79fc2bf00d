package io.fromswagger.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the documents of a folder that have a version key at their top; all else is a fragment, or something else. */
public final class RootDocuments {

    private static final Pattern FILE = Pattern.compile(".*\\.(ya?ml|json)", Pattern.CASE_INSENSITIVE);
    private static final Pattern YAML_KEY =
            Pattern.compile("(?m)^(?:[\"']?)(?:swagger|openapi)(?:[\"']?)\\s*:\\s*[\"']?([^\\s\"'#]*)");
    private static final Pattern FLOW_KEY =
            Pattern.compile("[\"']?\\b(?:swagger|openapi)[\"']?\\s*:\\s*[\"']?([^\\s\"',}]*)");

    private RootDocuments() {}

    /** In the order of their names. */
    public static List<RootDocument> in(Path folder) throws IOException {
        List<RootDocument> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> FILE.matcher(file.toString()).matches())
                    .sorted()
                    .toList()) {
                version(file)
                        .ifPresent(version -> found.add(new RootDocument(
                                folder.relativize(file), version, file.toFile().length())));
            }
        }
        return found;
    }

    /** What a document states as its version. */
    static Optional<String> version(Path file) throws IOException {
        // One byte, one character: the key and its value are ASCII, whatever the rest of the file is.
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        boolean flow = text.stripLeading().startsWith("{");
        if (!flow) {
            return first(YAML_KEY, text);
        }
        try (JsonParser json = new JsonFactory().createParser(text)) {
            return versionOfObject(json);
        } catch (IOException notJson) {
            boolean yaml = !file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
            return yaml ? first(FLOW_KEY, text) : first(Pattern.compile("\"" + FLOW_KEY.pattern()), text);
        }
    }

    private static Optional<String> versionOfObject(JsonParser json) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            if (key.equals("swagger") || key.equals("openapi")) {
                return Optional.of(json.getText());
            }
            json.skipChildren();
        }
        return Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
