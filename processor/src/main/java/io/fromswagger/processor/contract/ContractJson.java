package io.fromswagger.processor.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.NamedSchema;
import io.fromswagger.processor.model.SecurityScheme;
import io.fromswagger.processor.plan.ApiPlan;
import io.fromswagger.processor.plan.GivenHooks;
import io.fromswagger.processor.problem.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contract resource of one document: the same bytes for the same document, in the document's order.
 *
 * <p>It is ASCII, because javac writes resources in the user's {@code -encoding} as it does sources.
 */
public final class ContractJson {

    private static final int FORMAT = 1;
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(TWO_SPACES)
            .withArrayIndenter(TWO_SPACES);

    private ContractJson() {}

    /**
     * The resource's text.
     *
     * @param role {@code SERVICE} or {@code DOWNSTREAM}
     * @param origin where the document was found
     * @param given what the hooks are called, where there are any
     * @param problems all that the user is told
     */
    public static String write(
            ApiPlan plan, String role, Origin origin, Optional<GivenHooks> given, List<Problem> problems) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(LAYOUT.createInstance());
            write(tree(plan, role, origin, given, problems), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    /** A value in one line. */
    static String compact(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                json.writeFieldName(String.valueOf(member.getKey()));
                write(member.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(item, json);
            }
            json.writeEndArray();
        } else {
            json.writePOJO(value);
        }
    }

    private static Map<String, @Nullable Object> tree(
            ApiPlan plan, String role, Origin origin, Optional<GivenHooks> given, List<Problem> problems) {
        Api api = plan.api();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("fromswagger", FORMAT);
        tree.put("name", api.name());
        tree.put("title", api.title());
        tree.put("version", api.version().orElse(""));
        tree.put("spec", api.spec());
        tree.put("sha256", api.fingerprint().sha256());
        origin.folder().ifPresent(it -> tree.put("folder", it));
        if (api.fingerprint().files().size() > 1) {
            tree.put("files", api.fingerprint().files());
        }
        if (!origin.sources().isEmpty()) {
            tree.put("sources", origin.sources());
        }
        tree.put("role", role);
        tree.put("basePath", api.basePath());
        given.ifPresent(hooks -> tree.put("given", hooks.type()));
        tree.put("securitySchemes", securitySchemes(api, given));
        given.ifPresent(hooks -> tree.put("resources", ResourceJson.trees(plan.resources(), hooks)));
        List<Map<String, @Nullable Object>> leftOut = LeftOutJson.trees(api, role, problems);
        if (!leftOut.isEmpty()) {
            tree.put("leftOut", leftOut);
        }
        tree.put(
                "operations",
                plan.operations().stream().map(OperationJson::tree).toList());
        tree.put("$defs", definitions(api));
        return tree;
    }

    private static Map<String, @Nullable Object> securitySchemes(Api api, Optional<GivenHooks> given) {
        Map<String, @Nullable Object> schemes = new LinkedHashMap<>();
        for (SecurityScheme scheme : api.securitySchemes()) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("type", scheme.type());
            scheme.scheme().ifPresent(it -> tree.put("scheme", it));
            scheme.in().ifPresent(it -> tree.put("in", it));
            scheme.parameterName().ifPresent(it -> tree.put("name", it));
            given.map(hooks -> hooks.credentials().get(scheme.name())).ifPresent(hook -> tree.put("hook", hook));
            schemes.put(scheme.name(), tree);
        }
        return schemes;
    }

    private static Map<String, @Nullable Object> definitions(Api api) {
        Map<String, @Nullable Object> definitions = new LinkedHashMap<>();
        for (NamedSchema named : api.schemas()) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("x-pointer", named.schema().pointer().pointer());
            tree.put("x-line", named.schema().pointer().line());
            named.schema().json().forEach(tree::putIfAbsent);
            definitions.put(named.name(), tree);
        }
        return definitions;
    }
}
