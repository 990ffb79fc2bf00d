package io.fromswagger.service;

import java.util.Optional;

/** One look at a starting service: is it ready now, and if not, why not? */
@FunctionalInterface
interface Probe {

    /** Looks once, within about two seconds; empty when the service is ready, else what was seen instead. */
    Optional<String> whyNotReady();
}
