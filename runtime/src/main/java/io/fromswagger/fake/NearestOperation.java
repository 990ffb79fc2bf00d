package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which operation an undeclared request was meant for, so that a slip of the pen is seen at once. */
final class NearestOperation {

    private static final int OTHER_METHOD = 3;

    /** The base path is forgotten as a whole. */
    private static final int NO_BASE_PATH = 1;

    private NearestOperation() {}

    /** Empty when the document has no operation. */
    static Optional<OperationContract> to(ApiContract contract, ReceivedRequest request) {
        return contract.operations().stream()
                .min(Comparator.comparingInt(operation -> distance(contract.basePath(), operation, request)));
    }

    private static int distance(String basePath, OperationContract operation, ReceivedRequest request) {
        var method = operation.method().equalsIgnoreCase(request.method()) ? 0 : OTHER_METHOD;
        return method
                + Math.min(
                        distance(basePath + operation.requestPath(), request),
                        distance(operation.requestPath(), request) + (basePath.isEmpty() ? 0 : NO_BASE_PATH));
    }

    private static int distance(String path, ReceivedRequest request) {
        var theirs = path.split("/", -1);
        var ours = request.path().split("/", -1);
        var total = 0;
        for (var i = 0; i < Math.max(theirs.length, ours.length); i++) {
            total += segment(i < theirs.length ? theirs[i] : "", i < ours.length ? ours[i] : "");
        }
        return total;
    }

    private static int segment(String theirs, String ours) {
        return theirs.contains("{") && !ours.isEmpty() ? 0 : edits(theirs, ours);
    }

    /** The number of characters to insert, delete or replace. */
    private static int edits(String from, String to) {
        var previous = new int[to.length() + 1];
        for (var j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= from.length(); i++) {
            var current = new int[to.length() + 1];
            current[0] = i;
            for (var j = 1; j <= to.length(); j++) {
                var replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
