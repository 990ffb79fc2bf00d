package io.fromswagger.processor.injection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small document that has every field of its specification, and others with other words in it. */
public final class Seed {

    private static final Path FOLDER = Path.of("src/test/resources/injection");

    private final String version;
    private final Object tree;
    private final SeedWalk walk;

    private Seed(String version, Object tree) {
        this.version = version;
        this.tree = tree;
        this.walk = SeedWalk.of(Fields.read(FOLDER.resolve(version + ".fields")), tree);
    }

    public static Stream<Seed> all() {
        return Stream.of("swagger-2.0", "openapi-3.0", "openapi-3.1").map(Seed::read);
    }

    private static Seed read(String version) {
        try {
            return new Seed(
                    version,
                    new YAMLMapper().readValue(FOLDER.resolve(version + ".yaml").toFile(), Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All places whose text can be another, those of one map beside each other. */
    public List<Site> sites() {
        return walk.sites();
    }

    /** Fields of the specification that the seed lacks, and fields of the seed that the specification lacks. */
    public Set<String> gaps() {
        return walk.gaps();
    }

    /** The document with other texts at some of its places, and wherever it refers to them. */
    public String with(Map<Site, String> texts) {
        Map<String, String> replacements = texts.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().text(), Map.Entry::getValue));
        try {
            return new ObjectMapper().writeValueAsString(replaced(tree, replacements));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object replaced(Object value, Map<String, String> replacements) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, member) -> copy.put(
                    text(String.valueOf(key), replacements),
                    key.equals("$ref") && replacements.get(member) == null
                            ? reference(String.valueOf(member), replacements)
                            : replaced(member, replacements)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(replaced(item, replacements)));
            return copy;
        }
        return value instanceof String text ? text(text, replacements) : value;
    }

    private static String text(String text, Map<String, String> replacements) {
        String replacement = replacements.get(text);
        if (replacement != null) {
            return text.startsWith("x-") ? "x-" + replacement : replacement;
        }
        return text.startsWith("#/") ? reference(text, replacements) : templated(text, replacements);
    }

    /** Names of parameters stand in paths, in braces. */
    private static String templated(String text, Map<String, String> replacements) {
        String result = text;
        for (Map.Entry<String, String> each : replacements.entrySet()) {
            result = text.startsWith("/")
                    ? result.replace("{" + each.getKey() + "}", "{" + each.getValue() + "}")
                    : result;
        }
        return result;
    }

    private static String reference(String text, Map<String, String> replacements) {
        return Stream.of(text.split("/"))
                .map(part -> {
                    String name = part.replace("~1", "/").replace("~0", "~");
                    String other = text(name, name.startsWith("#") ? Map.of() : replacements);
                    return other.equals(name) ? part : escaped(other);
                })
                .collect(Collectors.joining("/"));
    }

    private static String escaped(String name) {
        StringBuilder out = new StringBuilder();
        for (char c :
                name.replace("~", "~0").replace("/", "~1").replace("%", "%25").toCharArray()) {
            out.append(c);
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return version;
    }
}
