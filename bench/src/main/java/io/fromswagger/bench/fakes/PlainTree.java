package io.fromswagger.bench.fakes;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads JSON and YAML as one tree, by none of the processor's code. */
final class PlainTree {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private PlainTree() {}

    static JsonNode read(Path file) throws IOException {
        // as the processor does: what is no UTF-8 costs a character, not the document
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (text.stripLeading().startsWith("{")) {
            try {
                return JSON.readTree(text);
            } catch (IOException notJson) {
                return yaml(text);
            }
        }
        return yaml(text);
    }

    static JsonNode parse(String json) throws IOException {
        return JSON.readTree(json);
    }

    private static JsonNode yaml(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(100_000);
        DumperOptions unused = new DumperOptions();
        Object tree = new Yaml(
                        new SafeConstructor(options), new Representer(unused), unused, options, new JsonScalars())
                .load(text);
        return JSON.valueToTree(tree);
    }

    /** The scalars of YAML's JSON schema (YAML 1.2.2, 10.2, 10.3): a date is a text, and so are yes and no. */
    private static final class JsonScalars extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|True|TRUE|false|False|FALSE"), "tTfF");
            addImplicitResolver(Tag.INT, Pattern.compile("[-+]?(0|[1-9][0-9]*)"), "-+0123456789");
            addImplicitResolver(
                    Tag.FLOAT,
                    Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
                    "-+0123456789.");
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null|Null|NULL|"), "~nN\0");
            addImplicitResolver(Tag.NULL, Pattern.compile(""), null);
            addImplicitResolver(Tag.MERGE, Pattern.compile("<<"), "<");
        }
    }
}
