package io.fromswagger.environment;

import io.fromswagger.environment.Starting.Started;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The services of an environment: they start side by side, stop side by side, and where one fails, all stop. */
final class ServiceGroup implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(300);

    private final Map<String, Starting> members = new LinkedHashMap<>();
    private final Addresses addresses;

    ServiceGroup(Addresses addresses) {
        this.addresses = addresses;
    }

    void add(String name, Starting member) {
        members.put(name, member);
    }

    /** Starts all; each as soon as the values of its variables are known. */
    Map<String, Started> start() {
        addresses.expect(members.keySet());
        var failures = Collections.synchronizedList(new ArrayList<Throwable>());
        var starting = new LinkedHashMap<String, CompletableFuture<Started>>();
        members.forEach((name, member) -> starting.put(name, start(name, member, failures)));
        try {
            allOrFirstFailure(starting.values()).get();
        } catch (ExecutionException e) {
            stopWhileStarting(starting.values());
            throw failures.isEmpty()
                    ? new IllegalStateException("the services were stopped while they started", e.getCause())
                    : new Failures(failures).toException();
        } catch (InterruptedException e) {
            stopWhileStarting(starting.values());
            Thread.currentThread().interrupt();
            throw new IllegalStateException("was interrupted while the services started", e);
        }
        var started = new LinkedHashMap<String, Started>();
        starting.forEach((name, service) -> started.put(name, service.join()));
        return started;
    }

    private CompletableFuture<Started> start(String name, Starting member, List<Throwable> failures) {
        return Background.run("fromswagger starts " + name, () -> {
            addresses.askedFor(name);
            try {
                var started = member.await();
                addresses.ready(name, started.url());
                return started;
            } catch (RuntimeException | Error e) {
                if (isOfItsOwn(e)) {
                    failures.add(e);
                }
                throw e;
            }
        });
    }

    /** Neither was it stopped because of another, nor does it lack another. */
    private static boolean isOfItsOwn(Throwable failure) {
        return !(failure instanceof CancellationException)
                && !(failure instanceof Addresses.NotThere)
                && (failure.getCause() == null || isOfItsOwn(failure.getCause()));
    }

    private static CompletableFuture<?> allOrFirstFailure(Iterable<CompletableFuture<Started>> starting) {
        var all = new ArrayList<CompletableFuture<Started>>();
        var firstFailure = new CompletableFuture<Void>();
        starting.forEach(each -> {
            all.add(each);
            each.exceptionally(failure -> {
                firstFailure.completeExceptionally(failure);
                return null;
            });
        });
        return CompletableFuture.anyOf(firstFailure, CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)));
    }

    /**
     * Stops all, and waits a moment for what fails of itself at the same time, to tell it too.
     *
     * <p>Who still waits for the address of a database, say, is not waited for: it starts nothing any more.
     */
    private void stopWhileStarting(Collection<CompletableFuture<Started>> starting) {
        addresses.giveUp();
        close();
        try {
            CompletableFuture.allOf(starting.toArray(CompletableFuture[]::new))
                    .get(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // What has failed was noted where it failed.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops all; returns when nothing of them runs. */
    @Override
    public void close() {
        var stopping = new LinkedHashMap<String, CompletableFuture<?>>();
        members.forEach((name, member) -> stopping.put(name, Background.run("fromswagger stops " + name, () -> {
            member.close();
            return name;
        })));
        var failure = new IllegalStateException("not every service could be stopped");
        stopping.values().forEach(each -> {
            try {
                each.join();
            } catch (CompletionException e) {
                failure.addSuppressed(e.getCause());
            }
        });
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }
}
