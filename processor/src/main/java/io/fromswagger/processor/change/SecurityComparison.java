package io.fromswagger.processor.change;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.SecurityScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares who may call an operation. Which of several credentials a test sent is not kept, so each has to do from now on. */
final class SecurityComparison {

    private final Api old;
    private final Api now;
    private final OperationPair pair;
    private final Findings findings;

    SecurityComparison(Api old, Api now, OperationPair pair, Findings findings) {
        this.old = old;
        this.now = now;
        this.pair = pair;
        this.findings = findings;
    }

    void compare() {
        List<List<String>> was = alternatives(pair.old());
        List<List<String>> is = alternatives(pair.now());
        List<List<String>> lost = was.stream()
                .filter(each -> is.stream().noneMatch(other -> proofs(each, old).containsAll(proofs(other, now))))
                .toList();
        if (!lost.isEmpty()) {
            add(ChangeCode.SECURITY_CHANGED, "asks for " + words(is, now) + " now, asked for " + words(was, old));
            return;
        }
        Set<String> before = names(old);
        Set<String> after = names(now);
        was.stream()
                .flatMap(List::stream)
                .distinct()
                .filter(name -> before.contains(name) && !after.contains(name))
                .forEach(name -> add(
                        ChangeCode.SCHEME_RENAMED,
                        "the security scheme " + Words.quoted(name) + " has another name now"));
    }

    private void add(ChangeCode code, String what) {
        findings.add(
                code, Way.REQUEST, pair.words(), what, security(pair.old()), security(pair.now()), pair.exchanges());
    }

    private static String security(Operation operation) {
        return operation.pointer().child("security");
    }

    private static List<List<String>> alternatives(Operation operation) {
        return operation.security().isEmpty() ? List.of(List.of()) : operation.security();
    }

    private static Set<String> names(Api api) {
        return api.securitySchemes().stream().map(SecurityScheme::name).collect(Collectors.toSet());
    }

    /** What is sent, whatever the document calls it. */
    private static Set<String> proofs(List<String> schemes, Api api) {
        Set<String> proofs = new HashSet<>();
        for (String name : schemes) {
            proofs.add(api.securitySchemes().stream()
                    .filter(scheme -> scheme.name().equals(name))
                    .findFirst()
                    .map(SecurityComparison::proof)
                    .orElse("unknown " + name));
        }
        return proofs;
    }

    private static String proof(SecurityScheme scheme) {
        return switch (scheme.type()) {
            case "apiKey" ->
                "the key " + Words.quoted(scheme.parameterName().orElse("")) + " in "
                        + scheme.in().orElse("").toLowerCase(Locale.ROOT);
            case "http" -> scheme.scheme().orElse("http") + " credentials";
            default -> "a token (" + Words.plain(scheme.type()) + " " + Words.quoted(scheme.name()) + ")";
        };
    }

    private static String words(List<List<String>> alternatives, Api api) {
        List<String> words = new ArrayList<>();
        for (List<String> each : alternatives) {
            words.add(
                    each.isEmpty()
                            ? "nothing"
                            : proofs(each, api).stream().sorted().collect(Collectors.joining(" and ")));
        }
        return words.stream().distinct().collect(Collectors.joining(", or "));
    }
}
