package io.fromswagger.processor.change;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What passing tests relied on of one document.
 *
 * @param exchanges empty where nobody knows, so that everything counts as used
 * @param source in words, for the report
 * @param remarks what the user should know about it
 */
record Usage(Optional<List<Exchange>> exchanges, String source, List<String> remarks) {

    Usage {
        exchanges = exchanges.map(List::copyOf);
        remarks = List.copyOf(remarks);
    }

    /** Nobody knows. */
    static Usage unknown(String why) {
        return new Usage(Optional.empty(), why, List.of());
    }

    /**
     * The exchanges with an operation: by its old id, or by its new one, where that is no other's old one.
     *
     * @param ids of all operations of the old document
     */
    List<Exchange> of(Operation old, Optional<Operation> now, Set<String> ids) {
        if (exchanges.isEmpty()) {
            return List.of(Exchange.UNKNOWN);
        }
        Optional<String> newer = now.map(Operation::id).filter(id -> !ids.contains(id));
        return exchanges.get().stream()
                .filter(exchange -> exchange.operation().equals(old.id())
                        || newer.filter(exchange.operation()::equals).isPresent())
                .toList();
    }

    /** The same, and a remark on what was used of operations that the old document hasn't. */
    Usage heldAgainst(Api old, Api now) {
        if (exchanges.isEmpty()) {
            return this;
        }
        Set<String> ids = old.operations().stream().map(Operation::id).collect(Collectors.toSet());
        Set<String> newer = now.operations().stream().map(Operation::id).collect(Collectors.toSet());
        List<String> strange = exchanges.get().stream()
                .map(Exchange::operation)
                .filter(id -> !ids.contains(id) && !newer.contains(id))
                .distinct()
                .sorted()
                .toList();
        List<String> all = new ArrayList<>(remarks);
        if (!strange.isEmpty()) {
            all.add("the interactions know operations that neither version has: " + Words.values(strange)
                    + "; run the tests with the old document first");
        }
        return new Usage(exchanges, source, all);
    }

    /** The tests that relied on any of them, by name. */
    Set<String> tests() {
        Set<String> tests = new TreeSet<>();
        exchanges
                .orElse(List.of())
                .forEach(exchange -> exchange.reliedOnBy().stream()
                        .map(Reliance::test)
                        .filter(Objects::nonNull)
                        .forEach(tests::add));
        return tests;
    }

    /** {@code 12 interactions of 9 tests}. */
    String count() {
        return Words.count(exchanges.orElse(List.of()).size(), "interaction") + " of "
                + Words.count(tests().size(), "test");
    }
}
