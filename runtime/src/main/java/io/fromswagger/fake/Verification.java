package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.SecretValues;
import io.fromswagger.contract.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges the requests that a fake received: declared, true to the contract, and expected by a stub. */
final class Verification {

    private static final int MOST_SHOWN = 5;

    private final ApiContract contract;
    private final StubShelf stubs;
    private final String by;

    Verification(ApiContract contract, StubShelf stubs, String by) {
        this.contract = contract;
        this.stubs = stubs;
        this.by = by;
    }

    void check(List<ReceivedRequest> requests) {
        var faults = new LinkedHashSet<String>();
        var playback = new Playback(stubs);
        for (var position = 0; position < requests.size(); position++) {
            fault(requests.get(position), position, playback).ifPresent(faults::add);
        }
        playback.unused().forEach(stub -> faults.add(unused(stub)));
        if (!faults.isEmpty()) {
            var shown = faults.stream().limit(MOST_SHOWN).collect(Collectors.joining("\n\n"));
            var more = faults.size() - MOST_SHOWN;
            throw new FakeFailure(shown + (more > 0 ? "\n\n… and " + more + " more" : ""));
        }
    }

    private Optional<String> fault(ReceivedRequest request, int position, Playback playback) {
        var path = BasePath.stripped(contract.basePath(), request.path());
        var operation = path.flatMap(rest -> contract.match(request.method(), rest));
        if (operation.isEmpty()) {
            return Optional.of(undeclared(request));
        }
        var outcome = playback.next(operation.get(), request, position);
        var packed = LostBytes.packed(request);
        if (packed.isPresent()) {
            return Optional.of(unreadable(request, operation.get(), packed.get()));
        }
        var broken = broken(operation.get(), path.get(), request);
        if (!broken.isEmpty()) {
            return Optional.of(broken(request, operation.get(), broken));
        }
        return outcome instanceof Playback.ByNobody nobody
                ? Optional.of(unmatched(request, operation.get(), nobody))
                : Optional.empty();
    }

    private String unused(Stub stub) {
        var text = new FakeReport("no request met the stub for "
                + stub.operation().id() + ", " + stub.operation().spoken() + ", of " + contract.name());
        text.row("rule", "stubs are strict in this test: each has to answer a request");
        text.row("stub", stub.line().isEmpty() ? "said in no test" : stub.line());
        stub.match().conditions().forEach(condition -> text.row("wants", condition.toString()));
        if (!by.isEmpty()) {
            text.row("by", by);
        }
        return text.toString();
    }

    private List<Violation> broken(OperationContract operation, String path, ReceivedRequest request) {
        var query = RawQuery.of(request.query());
        var body = request.body().getBytes(StandardCharsets.UTF_8);
        var broken = new ArrayList<>(contract.checkSecurity(operation, query, request.headers(), body));
        broken.addAll(contract.checkCall(operation, path, query, request.headers(), body, !request.hasLostBytes()));
        return broken;
    }

    private String undeclared(ReceivedRequest request) {
        var spoken = request.method() + " " + request.path();
        var text =
                new FakeReport(spoken + " is not in the contract of " + contract.name() + " (" + contract.spec() + ")");
        text.row("rule", "a service calls only what its collaborator's document declares");
        NearestOperation.to(contract, request)
                .ifPresent(operation -> text.row(
                        "nearest",
                        operation.id() + ", " + operation.method() + " " + contract.basePath() + operation.path()));
        return finished(text, request);
    }

    private String broken(ReceivedRequest request, OperationContract operation, List<Violation> broken) {
        var first = broken.get(0);
        var text = new FakeReport(operation.spoken() + " broke the contract of " + contract.name() + " ("
                + contract.spec() + ":" + (first.line() > 0 ? first.line() : operation.line()) + ")");
        broken.forEach(violation -> text.row("rule", violation.rule())
                .row("expected", violation.expected())
                .row("actual", violation.actual()));
        return finished(text, request);
    }

    private String unreadable(ReceivedRequest request, OperationContract operation, LostBytes.Packed packed) {
        var text = new FakeReport(operation.spoken() + " has a body that no fake can read, sent to " + contract.name()
                + " (" + contract.spec() + ":" + operation.line() + ")");
        text.row("rule", packed.rule()).row("why", packed.why()).row("next", packed.next());
        return finished(text, request);
    }

    private String unmatched(ReceivedRequest request, OperationContract operation, Playback.ByNobody nobody) {
        var text = new FakeReport(operation.spoken() + " met no stub of " + contract.name() + " (" + contract.spec()
                + ":" + operation.line() + ")");
        nobody.nearest()
                .ifPresentOrElse(
                        nearest -> text.closest(nearest.stub(), nearest.comparison()),
                        () -> text.row("stub", NotStubbed.remedy(contract, operation)));
        nobody.nearest().flatMap(Verification::note).ifPresent(note -> text.row("note", note));
        if (nobody.nearest()
                .filter(nearest -> nearest.stub().match().isMissedByEscapes(request))
                .isPresent()) {
            text.row("note", PathPattern.ESCAPES);
        }
        if (request.hasLostBytes()) {
            text.row("note", LostBytes.NOTE);
        }
        return finished(text, request);
    }

    /** What the closest stub has to do with the answer. */
    private static Optional<String> note(Playback.Nearest nearest) {
        boolean isWanted = nearest.comparison().matches();
        boolean isTaken = nearest.comparison().matchesAsText();
        if (nearest.late()) {
            return isTaken ? Optional.of("the stub was not there when the request came") : Optional.empty();
        }
        if (isWanted == isTaken) {
            return Optional.empty();
        }
        return Optional.of(
                isTaken
                        ? "it was answered all the same: the engine takes the two for equal, the contract does not"
                        : "it was not answered, though it is as wanted: the engine takes the two for equal");
    }

    private String finished(FakeReport text, ReceivedRequest request) {
        text.row("sent", request.toString());
        if (!by.isEmpty()) {
            text.row("by", by);
        }
        return secrets(contract, request).mask(text.toString());
    }

    /** What in a request proves who is calling. */
    static SecretValues secrets(ApiContract contract, ReceivedRequest request) {
        return new SecretValues(contract.securitySchemes().values())
                .headers(request.headers())
                .query(request.query());
    }
}
