package io.fromswagger.fake.recording;

import io.fromswagger.contract.ApiContract;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the class with the stubs: a method for each operation, and one for all of them. */
final class RecordingSource {

    /** By it a file is known as one that may be overwritten. */
    static final String FIRST_WORDS = "// Recorded by fromswagger from the real ";

    private static final String INDENT = "    ";
    private static final String ALL = "stub";

    private final ApiContract contract;
    private final Class<?> fake;
    private final String packageName;
    private final String simpleName;
    private final List<RecordedOperation> operations;
    private final Imports imports;
    private final Deprecations deprecations;

    RecordingSource(
            ApiContract contract,
            Class<?> fake,
            ClassNamed name,
            List<RecordedOperation> operations,
            Imports imports,
            Deprecations deprecations) {
        this.contract = contract;
        this.fake = fake;
        this.packageName = name.packageName();
        this.simpleName = name.simpleName();
        this.operations = operations;
        this.imports = imports;
        this.deprecations = deprecations;
    }

    /** The whole text of the file. */
    String text() {
        var body = body();
        var lines = imports.lines();
        return FIRST_WORDS + JavaText.comment(contract.name() + " (" + contract.spec() + ")")
                + ". Do not edit: record it anew.\n"
                + (packageName.isEmpty() ? "" : "package " + packageName + ";\n\n")
                + (lines.isEmpty() ? "" : lines + "\n")
                + body;
    }

    private String body() {
        var type = imports.name(fake);
        var text = new StringBuilder();
        text.append("/** Answers as the real ")
                .append(variable())
                .append(" did when they were recorded. */\n")
                .append(deprecations.areUsed() ? "@SuppressWarnings(\"deprecation\")\n" : "")
                .append("public final class ")
                .append(simpleName)
                .append(" {\n\n")
                .append(INDENT + "private " + simpleName + "() {}\n\n")
                .append(INDENT + "/** All that was recorded. */\n")
                .append(head("public", ALL, type));
        var methods = methods();
        methods.keySet().forEach(method -> text.append(call(method)));
        text.append(INDENT + "}\n");
        methods.forEach((name, operation) -> text.append(operation(name, type, operation)));
        return text.append("}\n").toString();
    }

    /** The operations by the names of their methods here. */
    private Map<String, RecordedOperation> methods() {
        Map<String, RecordedOperation> methods = new LinkedHashMap<>();
        operations.forEach(operation -> methods.put(
                operation.method().getName().equals(ALL)
                        ? ALL + "_"
                        : operation.method().getName(),
                operation));
        return methods;
    }

    private String operation(String name, String type, RecordedOperation operation) {
        var text = new StringBuilder();
        var parts = parts(operation.stubs());
        for (int i = 0; i < parts.size(); i++) {
            text.append("\n");
            if (i == 0) {
                text.append(
                        INDENT + "// " + JavaText.comment(operation.operation().spoken()) + "\n");
            }
            text.append(head(i == 0 ? "public" : "private", part(name, i), type));
            if (i == 0) {
                for (var each : operation.leftOut()) {
                    JavaText.comments("not recorded: " + each)
                            .forEach(line -> text.append(INDENT + INDENT + "// " + line + "\n"));
                }
            }
            for (var stub : parts.get(i)) {
                var code = stub.code(variable() + "." + operation.method().getName() + "()");
                text.append(INDENT + INDENT)
                        .append(code.print(2 * INDENT.length(), 2 * INDENT.length(), 1))
                        .append(";\n");
            }
            if (i + 1 < parts.size()) {
                text.append(call(part(name, i + 1)));
            }
            text.append(INDENT + "}\n");
        }
        return text.toString();
    }

    private static String part(String name, int index) {
        return index == 0 ? name : name + "_" + (index + 1);
    }

    /** As many to a method as javac takes for sure. */
    private static List<List<RecordedStub>> parts(List<RecordedStub> stubs) {
        List<List<RecordedStub>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        int weight = 0;
        for (var stub : stubs) {
            var more = stub.code("").weight();
            if (weight > 0 && weight + more > RecordedOperation.MOST_VALUES) {
                parts.add(new ArrayList<>());
                weight = 0;
            }
            parts.get(parts.size() - 1).add(stub);
            weight += more;
        }
        return parts;
    }

    private String head(String access, String name, String type) {
        return INDENT + access + " static void " + name + "(" + type + " " + variable() + ") {\n";
    }

    private String call(String method) {
        return INDENT + INDENT + method + "(" + variable() + ");\n";
    }

    /** The API's name, which is a package's too, and so no word of the language. */
    private String variable() {
        return contract.name().matches("[A-Za-z_][A-Za-z0-9_]*") ? contract.name() : "fake";
    }

    /** How many stubs there are. */
    int stubs() {
        return operations.stream()
                .mapToInt(operation -> operation.stubs().size())
                .sum();
    }

    /** All that is left out. */
    List<String> leftOut() {
        Set<String> all = new LinkedHashSet<>();
        operations.forEach(operation -> operation
                .leftOut()
                .forEach(each -> all.add(operation.operation().spoken() + ": " + each)));
        return List.copyOf(all);
    }
}
