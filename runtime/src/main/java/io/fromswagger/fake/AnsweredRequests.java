package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ParameterContract.In;
import io.fromswagger.contract.SecretValues;
import io.fromswagger.interaction.Interaction;
import io.fromswagger.interaction.Reliance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Tells the requests that stubs answered by the contract, without what proves who is calling. */
final class AnsweredRequests {

    private final ApiContract contract;
    private final StubShelf stubs;

    AnsweredRequests(ApiContract contract, StubShelf stubs) {
        this.contract = contract;
        this.stubs = stubs;
    }

    /** @param test {@code Class#method}, which relied on them */
    List<Interaction> of(List<ReceivedRequest> requests, String test) {
        var interactions = new ArrayList<Interaction>();
        var playback = new Playback(stubs);
        for (var position = 0; position < requests.size(); position++) {
            var request = requests.get(position);
            var path = BasePath.stripped(contract.basePath(), request.path());
            var operation = path.flatMap(rest -> contract.match(request.method(), rest));
            if (operation.isPresent()
                    && playback.next(operation.get(), request, position) instanceof Playback.ByStub answered
                    && answered.response().isByContract()) {
                interactions.add(Interaction.recorded(
                        operation.get().id(),
                        sent(operation.get(), path.get(), request),
                        answer(answered.response()),
                        new Reliance(test, answered.stub().line()),
                        Instant.now()));
            }
        }
        return interactions;
    }

    private Interaction.Request sent(OperationContract operation, String path, ReceivedRequest request) {
        var secrets = Verification.secrets(contract, request);
        return new Interaction.Request(
                request.method(),
                path,
                only(request.query(), name -> !secrets.isSecret(name)),
                headers(operation, request, secrets),
                secrets.mask(request.body()),
                request.hasLostBytes() ? Interaction.Kept.LOST : Interaction.Kept.TEXT);
    }

    /** Those that the document declares; a client sends many others of its own. */
    private static Map<String, List<String>> headers(
            OperationContract operation, ReceivedRequest request, SecretValues secrets) {
        return only(
                request.headers(),
                name -> !secrets.isSecret(name)
                        && (name.toLowerCase(Locale.ROOT).equals("content-type")
                                || operation.parameter(In.HEADER, name).isPresent()));
    }

    private static Map<String, List<String>> only(Map<String, List<String>> values, Predicate<String> names) {
        var some = new LinkedHashMap<String, List<String>>();
        values.forEach((name, several) -> {
            if (names.test(name)) {
                some.put(name, several);
            }
        });
        return some;
    }

    private static Interaction.Response answer(StubResponse response) {
        var headers = new LinkedHashMap<String, List<String>>();
        response.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        return new Interaction.Response(response.status(), headers, response.body(), response.binary());
    }
}
