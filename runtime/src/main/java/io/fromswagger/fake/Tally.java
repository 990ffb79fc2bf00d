package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a collaborator was asked since the last reset, counted.
 *
 * @param operations by the operation's id, those of the document in its order, asked or not
 * @param undeclared how often what the document doesn't have was called, by method and path
 */
public record Tally(Map<String, Calls> operations, Map<String, Integer> undeclared) {

    public Tally {
        operations = Collections.unmodifiableMap(new LinkedHashMap<>(operations));
        undeclared = Collections.unmodifiableMap(new TreeMap<>(undeclared));
    }

    /**
     * What became of the requests for one operation.
     *
     * @param stubs how many stubs the test gave it
     * @param answered how many requests these answered
     * @param sampled how many requests the document's sample answered, or the real collaborator
     * @param unmatched how many requests met no stub
     */
    public record Calls(int stubs, int answered, int sampled, int unmatched) {

        private Calls and(int moreAnswered, int moreSampled, int moreUnmatched) {
            return new Calls(stubs, answered + moreAnswered, sampled + moreSampled, unmatched + moreUnmatched);
        }
    }

    static Tally of(ApiContract contract, StubShelf stubs, List<ReceivedRequest> requests) {
        var operations = new LinkedHashMap<String, Calls>();
        contract.operations()
                .forEach(operation -> operations.put(operation.id(), new Calls(stubs.count(operation.id()), 0, 0, 0)));
        var undeclared = new TreeMap<String, Integer>();
        var playback = new Playback(stubs);
        for (int position = 0; position < requests.size(); position++) {
            var request = requests.get(position);
            var operation = BasePath.stripped(contract.basePath(), request.path())
                    .flatMap(rest -> contract.match(request.method(), rest));
            if (operation.isEmpty()) {
                undeclared.merge(request.method() + " " + request.path(), 1, Integer::sum);
                continue;
            }
            var outcome = playback.next(operation.get(), request, position);
            operations.computeIfPresent(operation.get().id(), (id, calls) -> counted(calls, outcome, stubs));
        }
        return new Tally(operations, undeclared);
    }

    /** A fake that is down answers as its test wants. */
    private static Calls counted(Calls calls, Playback.Outcome outcome, StubShelf stubs) {
        if (outcome instanceof Playback.ByNobody) {
            return calls.and(0, 0, 1);
        }
        boolean sampled = outcome instanceof Playback.Forwarded
                || (outcome instanceof Playback.ByStub byStub && stubs.isSample(byStub.stub()));
        return sampled ? calls.and(0, 1, 0) : calls.and(1, 0, 0);
    }
}
