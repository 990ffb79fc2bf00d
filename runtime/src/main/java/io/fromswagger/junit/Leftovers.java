package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.http.ApiClient;
import io.fromswagger.http.Exchange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What one test had made, and takes away again when it is over, the last first. What can't be taken away is only remarked:
 * the test is about something else.
 */
final class Leftovers {

    private static final Set<Integer> GONE = Set.of(404, 410);

    private final ApiContract api;
    private final Supplier<ApiClient> client;
    private final Consumer<String> remark;
    private final Deque<Made> made = new ArrayDeque<>();

    private record Made(Created resource, OperationContract remover) {}

    /** @param client asked when there is something to take away */
    Leftovers(ApiContract api, Supplier<ApiClient> client, Consumer<String> remark) {
        this.api = api;
        this.client = client;
        this.remark = remark;
    }

    /** Looks at what was sent and answered, whether anything was made. */
    void saw(Exchange exchange) {
        if (exchange.received().status() / 100 == 2) {
            remover(exchange.operation())
                    .ifPresent(remover -> made.push(new Made(new Created(api, exchange), api.operation(remover))));
        }
    }

    /** The operation that takes away what this one makes. */
    private Optional<String> remover(OperationContract producer) {
        return api.resources().values().stream()
                .filter(resource -> resource.producer().equals(Optional.of(producer.id())))
                .flatMap(resource -> resource.remover().stream())
                .findFirst();
    }

    void remove() {
        if (made.isEmpty()) {
            return;
        }
        var caller = client.get();
        while (!made.isEmpty()) {
            var each = made.pop();
            try {
                int status = removed(each, caller);
                if (status / 100 != 2 && !GONE.contains(status)) {
                    remark.accept("left behind: " + each.remover().spoken() + " answered " + status);
                }
            } catch (RuntimeException | AssertionError e) {
                remark.accept("left behind: " + each.remover().spoken() + " failed: "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            }
        }
    }

    private static int removed(Made what, ApiClient caller) {
        var request = caller.request(what.remover().id());
        what.remover().sampleRequest().ifPresent(sample -> {
            sample.path().forEach(request::path);
            sample.query().forEach(request::query);
            sample.header().forEach(request::header);
            sample.cookie().forEach(request::cookie);
            sample.producedParameters()
                    .forEach(name -> request.path(name, what.resource().id(name)));
        });
        return request.send().received().status();
    }
}
