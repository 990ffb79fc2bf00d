package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ResourceContract;
import io.fromswagger.contract.SampleRequest;
import io.fromswagger.http.ApiClient;
import io.fromswagger.http.ApiRequest;
import io.fromswagger.http.Exchange;
import io.fromswagger.json.Json;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Sends the sample requests of operations, each after what its path names was found. */
final class Samples {

    private final ApiContract api;
    private final Supplier<ApiClient> client;
    private final Supplier<GivenValues> values;
    private final ExistingResources resources;

    /**
     * Of one test.
     *
     * @param values the user's own, for bodies
     * @param making makes a resource by an operation
     */
    Samples(
            ApiContract api,
            Optional<Hooks> hooks,
            Supplier<ApiClient> client,
            Supplier<GivenValues> values,
            Function<String, Created> making) {
        this.api = api;
        this.client = client;
        this.values = values;
        this.resources = new ExistingResources(api, hooks, new ExistingResources.SetUp() {
            @Override
            public Created created(String operationId) {
                return making.apply(operationId);
            }

            @Override
            public Exchange sent(OperationContract operation, Map<String, String> path) {
                return sample(operation, path, Optional.empty(), true).send();
            }
        });
    }

    /** Sends an operation's sample request, with another body if there is one. */
    Exchange send(OperationContract operation, Optional<Json> body) {
        return sample(operation, Map.of(), body, false).send();
    }

    /** Sends a request once more. */
    Exchange sendAgain(Exchange earlier) {
        return client.get().again(earlier);
    }

    /** A resource that exists; the test is pending where there is none. */
    Existing existing(String path, boolean onlyToRead) {
        ResourceContract resource = api.resources().get(path);
        if (resource == null) {
            throw new IllegalArgumentException(api.spec() + " has no resource " + path + "; it has "
                    + api.resources().keySet());
        }
        return resources.find(resource, onlyToRead);
    }

    private ApiRequest sample(
            OperationContract operation, Map<String, String> path, Optional<Json> body, boolean onlyToRead) {
        var sample = operation
                .sampleRequest()
                .orElseThrow(() -> new Pending("set-up: no legal request of " + operation.spoken()
                        + " could be made from " + api.spec() + ": give it an example"));
        var request = client.get().request(operation.id());
        if (path.isEmpty() && !sample.producedParameters().isEmpty()) {
            var parent = parentOf(operation, sample, onlyToRead);
            sample.producedParameters().forEach(name -> request.path(name, parent.id(name)));
        }
        sample.path().forEach(request::path);
        path.forEach(request::path);
        sample.query().forEach(request::query);
        sample.header().forEach(request::header);
        sample.cookie().forEach(request::cookie);
        sample.contentType()
                .ifPresent(type -> request.body(
                        type,
                        body.or(() -> values.get().in(operation, type, sample.body()))
                                .orElse(sample.body())));
        return request;
    }

    /** What the path of a sample request names. */
    private Existing parentOf(OperationContract operation, SampleRequest sample, boolean onlyToRead) {
        String last = "{"
                + sample.producedParameters().get(sample.producedParameters().size() - 1) + "}";
        String path = operation.path().substring(0, operation.path().indexOf(last) + last.length());
        return existing(path, onlyToRead);
    }
}
