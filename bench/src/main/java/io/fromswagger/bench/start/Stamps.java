package io.fromswagger.bench.start;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What happened when in this JVM, in milliseconds of the clock; the first time counts. */
final class Stamps {

    private static final Map<String, Long> OF_THIS_JVM = new ConcurrentHashMap<>();

    private Stamps() {}

    static void now(String event) {
        OF_THIS_JVM.putIfAbsent(event, System.currentTimeMillis());
    }

    static void print() {
        OF_THIS_JVM.forEach((event, at) -> System.out.println("STAMP " + event + " " + at));
    }
}
