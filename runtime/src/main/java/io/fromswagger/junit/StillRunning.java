package io.fromswagger.junit;

import io.fromswagger.service.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Watches whether services end by themselves. The next test then says in full which one did, and during which test; all
 * others only point there: one fault, one failure.
 */
final class StillRunning {

    private final List<Service> services;
    private final Map<Service, String> ended = new LinkedHashMap<>();
    private String since = "before the first test";
    private @Nullable TestName toldBy;

    StillRunning(List<Service> services) {
        this.services = services;
    }

    /** Fails where a service is not running any more. */
    synchronized void ensure(TestName next) {
        note(since);
        if (ended.isEmpty()) {
            return;
        }
        if (toldBy != null) {
            throw NotRun.after(names() + " ended, see the failure of " + toldBy);
        }
        toldBy = next;
        throw new ServiceEnded(ended.entrySet().stream()
                .map(each -> each.getKey().reportOfEnd(each.getValue()))
                .collect(Collectors.joining("\n\n")));
    }

    /**
     * Remembers the test for what it may have brought about.
     *
     * @return the services that ended during it
     */
    synchronized List<Service> over(TestName test) {
        since = "after " + test;
        return note("during " + test);
    }

    private List<Service> note(String when) {
        var news = services.stream()
                .filter(service -> !service.isAlive() && !ended.containsKey(service))
                .toList();
        news.forEach(service -> ended.put(service, when));
        return news;
    }

    private String names() {
        return ended.keySet().stream()
                .map(service -> "service '" + service.name() + "'")
                .collect(Collectors.joining(" and "));
    }
}
