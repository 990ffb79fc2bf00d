package io.fromswagger.processor.contract;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode.Loss;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What of the document was left out, in the contract resource: by code, how often, and where. The compiler says it once, and a
 * build may not show what it says.
 */
final class LeftOutJson {

    /** Of one code; that there are more is told by their number. */
    private static final int MOST = 300;

    /** Of a sentence or a pointer, in characters: some documents have names that no page is made for. */
    private static final int LONGEST = 400;

    private LeftOutJson() {}

    /**
     * A tree for each code, by its id.
     *
     * @param role {@code SERVICE} or {@code DOWNSTREAM}
     */
    static List<Map<String, @Nullable Object>> trees(Api api, String role, List<Problem> problems) {
        Map<String, List<Problem>> byCode = new TreeMap<>();
        problems.stream()
                .filter(problem -> isLoss(problem.code().loss(), role))
                .forEach(problem -> byCode.computeIfAbsent(problem.code().id(), id -> new ArrayList<>())
                        .add(problem));
        return byCode.values().stream().map(alike -> tree(api, alike)).toList();
    }

    /** A collaborator has no contract tests that could be missing. */
    private static boolean isLoss(Loss loss, String role) {
        return loss == Loss.CONTENT || (loss == Loss.TESTS && role.equals("SERVICE"));
    }

    private static Map<String, @Nullable Object> tree(Api api, List<Problem> alike) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("code", alike.get(0).code().id());
        tree.put("next", alike.get(0).code().hint());
        tree.put("count", alike.size());
        tree.put(
                "places",
                alike.stream().limit(MOST).map(problem -> place(api, problem)).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> place(Api api, Problem problem) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("what", shortened(problem.what()));
        problem.where().ifPresent(at -> {
            operation(api, at.pointer()).ifPresent(operation -> tree.put("operation", operation.id()));
            tree.put("pointer", at.pointer().substring(0, at.pointer().indexOf('#')) + shortened(at.fragment()));
            tree.put("line", at.line());
        });
        return tree;
    }

    /** The operation that a place is within. */
    private static Optional<Operation> operation(Api api, String pointer) {
        return api.operations().stream()
                .filter(operation ->
                        (pointer + "/").startsWith(operation.pointer().pointer() + "/"))
                .findFirst();
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
