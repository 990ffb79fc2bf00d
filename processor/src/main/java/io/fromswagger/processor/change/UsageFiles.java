package io.fromswagger.processor.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files in which the runtime keeps the interactions that passing tests relied on, one for each API. */
final class UsageFiles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = ".*\\.json";
    private static final String FORK = "fork-\\d+";

    private final List<UsageFile> files = new ArrayList<>();
    private final String folder;

    private UsageFiles(String folder) {
        this.folder = folder;
    }

    /**
     * Reads all files of a folder, and of those of the same name in which further forks of the test JVM left theirs.
     *
     * @param name of the folder, as the user knows it
     * @throws Refusal when one of them can't be read
     */
    static UsageFiles in(Path folder, String name) throws Refusal {
        UsageFiles all = new UsageFiles(name);
        try {
            all.addFrom(folder);
            Path results = folder.getParent();
            for (Path fork : results == null ? List.<Path>of() : list(results, FORK)) {
                all.addFrom(fork.resolve(String.valueOf(folder.getFileName())));
            }
        } catch (IOException e) {
            throw new Refusal("the folder " + Words.quoted(name) + " can't be read: "
                    + Words.plain(String.valueOf(e.getMessage())));
        }
        return all;
    }

    private void addFrom(Path folder) throws IOException, Refusal {
        for (Path path : list(folder, FILE)) {
            files.add(read(path));
        }
    }

    private static List<Path> list(Path folder, String pattern) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(each -> String.valueOf(each.getFileName()).matches(pattern))
                    .sorted()
                    .toList();
        }
    }

    private static UsageFile read(Path path) throws Refusal {
        String name = path.getFileName().toString();
        try {
            return UsageFile.of(name, JSON.readTree(Files.readAllBytes(path)));
        } catch (JsonProcessingException e) {
            throw new Refusal(Words.quoted(name) + " is no JSON (line "
                    + (e.getLocation() == null ? 0 : e.getLocation().getLineNr())
                    + "); run the tests again, which write it anew");
        } catch (IOException e) {
            throw new Refusal(Words.quoted(name) + " can't be read: " + Words.plain(String.valueOf(e.getMessage())));
        }
    }

    /** What is known of a document: by the API's name where one is given, or else by what the document says or is called. */
    Usage of(Optional<String> api, Version old, Version now) {
        List<UsageFile> matching = files.stream()
                .filter(file -> api.map(file.api()::equals).orElseGet(() -> file.isOf(old) || file.isOf(now)))
                .toList();
        if (matching.isEmpty()) {
            return Usage.unknown(
                    files.isEmpty()
                            ? "there are no interactions in " + folder
                            : "none of the interactions in " + folder + " are with "
                                    + api.map(name -> "an API called " + Words.quoted(name))
                                            .orElse("this document")
                                    + " (they are with " + apis() + (api.isPresent() ? "" : "; --api NAME chooses one")
                                    + ")");
        }
        List<Exchange> exchanges = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (UsageFile file : matching) {
            exchanges.addAll(file.exchanges());
            if (!file.sha256().equals(old.sha256()) && !file.sha256().equals(now.sha256())) {
                remarks.add("the interactions with " + Words.quoted(file.api())
                        + " were noted with yet another version of the document");
            }
        }
        return new Usage(Optional.of(exchanges), folder, remarks);
    }

    private String apis() {
        return Words.values(files.stream().map(UsageFile::api).distinct().toList());
    }

    /** One file. */
    private record UsageFile(String api, String spec, String sha256, List<Exchange> exchanges) {

        static UsageFile of(String name, JsonNode file) throws Refusal {
            if (!file.path("interactions").isArray() || !file.path("api").isTextual()) {
                throw new Refusal(
                        Words.quoted(name) + " is not a file of interactions: it has no 'api' or no 'interactions'");
            }
            List<Exchange> exchanges = new ArrayList<>();
            file.path("interactions").forEach(each -> exchanges.add(exchange(each)));
            return new UsageFile(
                    file.path("api").asText(),
                    file.path("spec").asText(),
                    file.path("sha256").asText(),
                    exchanges);
        }

        private static Exchange exchange(JsonNode interaction) {
            JsonNode request = interaction.path("request");
            JsonNode response = interaction.path("response");
            List<Reliance> reliedOnBy = new ArrayList<>();
            interaction
                    .path("reliedOnBy")
                    .forEach(each -> reliedOnBy.add(new Reliance(
                            each.path("test").asText(), each.path("line").asText())));
            return new Exchange(
                    interaction.path("operation").asText(),
                    new Exchange.Request(
                            request.path("method").asText(),
                            request.path("path").asText(),
                            values(request.path("query")),
                            values(request.path("headers")),
                            request.path("body").asText(),
                            !request.path("kept").asText("text").equals("text")),
                    new Exchange.Response(
                            response.path("status").asInt(),
                            values(response.path("headers")),
                            response.path("body").asText(),
                            response.path("binary").asBoolean()),
                    reliedOnBy);
        }

        private static Map<String, List<String>> values(JsonNode object) {
            Map<String, List<String>> values = new LinkedHashMap<>();
            object.properties().forEach(member -> {
                List<String> several = new ArrayList<>();
                member.getValue().forEach(value -> several.add(value.asText()));
                values.put(member.getKey(), several);
            });
            return values;
        }

        boolean isOf(Version version) {
            String path = version.path().replace('\\', '/');
            return sha256.equals(version.sha256()) || (!spec.isEmpty() && ("/" + path).endsWith("/" + spec));
        }
    }
}
