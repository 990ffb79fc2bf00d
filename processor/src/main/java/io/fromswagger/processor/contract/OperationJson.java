package io.fromswagger.processor.contract;

import io.fromswagger.processor.model.Example;
import io.fromswagger.processor.model.Header;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.model.SpecPointer;
import io.fromswagger.processor.plan.BodyChoice;
import io.fromswagger.processor.plan.ContractCase;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.plan.FormField;
import io.fromswagger.processor.plan.OperationPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One operation in the contract resource. */
final class OperationJson {

    /** Of a reason, which may name a value. */
    private static final int LONGEST = 300;

    private OperationJson() {}

    static Map<String, @Nullable Object> tree(OperationPlan plan) {
        Operation operation = plan.operation();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", operation.id());
        tree.put("method", operation.method());
        tree.put("path", operation.path());
        place(tree, operation.pointer());
        operation.summary().ifPresent(summary -> tree.put("summary", summary));
        tree.put("security", operation.security());
        tree.put(
                "parameters",
                operation.parameters().stream().map(OperationJson::parameter).toList());
        operation.body().ifPresent(body -> {
            Map<String, @Nullable Object> bodyTree = new LinkedHashMap<>();
            bodyTree.put("required", body.required());
            place(bodyTree, body.pointer());
            bodyTree.put("content", content(body.content(), plan.formFields(), plan.requestBody()));
            tree.put("body", bodyTree);
        });
        Map<String, @Nullable Object> responses = new LinkedHashMap<>();
        for (Response response : operation.responses()) {
            responses.put(response.status(), response(plan, response));
        }
        tree.put("responses", responses);
        plan.sampleRequest().ifPresent(request -> tree.put("sampleRequest", request(request)));
        tree.put("cases", plan.cases().stream().map(OperationJson::contractCase).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> parameter(Parameter parameter) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", parameter.name());
        tree.put("in", parameter.in().name().toLowerCase(Locale.ROOT));
        tree.put("required", parameter.required());
        tree.put("style", parameter.style());
        tree.put("explode", parameter.explode());
        tree.put("schema", parameter.schema().json());
        place(tree, parameter.pointer());
        return tree;
    }

    private static Map<String, @Nullable Object> response(OperationPlan plan, Response response) {
        BodyValue sample = plan.sampleResponses().get(response.status());
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("description", response.description().orElse(""));
        place(tree, response.pointer());
        tree.put(
                "headers", headers(response.headers(), plan.headerSamples().getOrDefault(response.status(), Map.of())));
        tree.put(
                "content",
                content(
                        response.content(),
                        Map.of(),
                        Optional.ofNullable(plan.responseBodies().get(response.status()))));
        if (sample != null) {
            BodyValue written = SampleText.of(sample);
            Map<String, @Nullable Object> sampleTree = new LinkedHashMap<>();
            sampleTree.put("contentType", written.mediaType());
            sampleTree.put("body", written.value());
            tree.put("sample", sampleTree);
            examples(sampleTree, plan.responseExamples().getOrDefault(response.status(), List.of()));
        }
        Optional.ofNullable(plan.withoutSample().get(response.status()))
                .ifPresent(why -> tree.put("noSample", why.length() > LONGEST ? why.substring(0, LONGEST) + "…" : why));
        return tree;
    }

    private static Map<String, @Nullable Object> headers(List<Header> headers, Map<String, ?> samples) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        for (Header header : headers) {
            Map<String, @Nullable Object> headerTree = new LinkedHashMap<>();
            headerTree.put("required", header.required());
            headerTree.put("explode", header.explode());
            headerTree.put("schema", header.schema().json());
            Optional.ofNullable(samples.get(header.name())).ifPresent(value -> headerTree.put("sample", value));
            place(headerTree, header.pointer());
            tree.put(header.name(), headerTree);
        }
        return tree;
    }

    /** The first example is the sample; the others stand beside it, by their names. */
    private static void examples(Map<String, @Nullable Object> sample, List<Example> examples) {
        Map<String, @Nullable Object> others = new LinkedHashMap<>();
        examples.stream().skip(1).forEach(example -> others.put(example.name(), example.value()));
        examples.stream().limit(1).forEach(first -> sample.put("example", first.name()));
        if (!others.isEmpty()) {
            sample.put("otherExamples", others);
        }
    }

    /** The schema's own place is told: in Swagger 2.0 it does not stand under its media type. */
    private static Map<String, @Nullable Object> content(
            List<MediaType> content, Map<String, Map<String, FormField>> fields, Optional<BodyChoice> preferred) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        for (MediaType media : content) {
            Map<String, @Nullable Object> mediaTree = new LinkedHashMap<>();
            media.schema().map(Schema::json).ifPresent(json -> mediaTree.put("schema", json));
            media.schema().map(Schema::pointer).ifPresent(at -> mediaTree.put("pointer", at.pointer()));
            if (content.size() > 1
                    && preferred
                            .filter(it -> it.media().type().equals(media.type()))
                            .isPresent()) {
                mediaTree.put("preferred", true);
            }
            if (fields.containsKey(media.type())) {
                mediaTree.put("fields", fields(fields.get(media.type())));
            }
            tree.put(media.type(), mediaTree);
        }
        return tree;
    }

    private static Map<String, @Nullable Object> fields(Map<String, FormField> fields) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            Map<String, @Nullable Object> fieldTree = new LinkedHashMap<>();
            field.style().ifPresent(style -> {
                fieldTree.put("style", style);
                fieldTree.put("explode", field.explode());
            });
            field.contentType().ifPresent(type -> fieldTree.put("contentType", type));
            if (field.file()) {
                fieldTree.put("file", true);
            }
            if (!field.contentTypes().isEmpty()) {
                fieldTree.put("contentTypes", field.contentTypes());
            }
            if (!field.headers().isEmpty()) {
                fieldTree.put("headers", headers(field.headers(), Map.of()));
            }
            tree.put(name, fieldTree);
        });
        return tree;
    }

    private static Map<String, @Nullable Object> request(Request request) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("produced", request.produced().orElse(null));
        tree.put("producedParameters", request.producedParameters());
        tree.put("path", request.path());
        tree.put("query", request.query());
        tree.put("header", request.header());
        tree.put("cookie", request.cookie());
        request.body().ifPresent(body -> {
            tree.put("contentType", body.mediaType());
            tree.put("body", body.value());
        });
        return tree;
    }

    private static Map<String, @Nullable Object> contractCase(ContractCase contractCase) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", contractCase.id());
        tree.put("kind", contractCase.kind().name().toLowerCase(Locale.ROOT));
        contractCase.status().ifPresent(status -> tree.put("status", status));
        tree.put("title", contractCase.title());
        contractCase.reason().ifPresent(reason -> tree.put("reason", reason));
        if (contractCase.isByDocument()) {
            tree.put("byDocument", true);
        }
        return tree;
    }

    private static void place(Map<String, @Nullable Object> tree, SpecPointer pointer) {
        tree.put("pointer", pointer.pointer());
        tree.put("line", pointer.line());
    }
}
