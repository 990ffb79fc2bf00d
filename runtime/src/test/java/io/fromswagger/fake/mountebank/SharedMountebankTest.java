package io.fromswagger.fake.mountebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.AtOnce;
import io.fromswagger.fake.EngineFailure;
import io.fromswagger.fake.FakeEndpoint;
import io.fromswagger.fake.StubResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedMountebankTest {

    private static final StubResponse UNMATCHED =
            new StubResponse(501, Map.of(), "", false, Duration.ZERO, StubResponse.Fault.NONE, "");

    @TempDir
    private Path logs;

    @Test
    void engines_share_one_process_which_ends_with_the_last_of_them() throws Exception {
        var one = MountebankEngine.start("auto", logs);
        var other = MountebankEngine.start("auto", logs);
        var ofOne = one.open("payments", UNMATCHED);
        var ofOther = other.open("payments", UNMATCHED);
        assertThat(mountebanks()).hasSize(1);

        one.close();
        one.close();

        assertThatThrownBy(() -> connect(ofOne)).isInstanceOf(ConnectException.class);
        connect(ofOther);
        assertThat(ofOther.received()).isEmpty();
        assertThatThrownBy(() -> one.open("late", UNMATCHED)).hasMessageContaining("its environment had been closed");

        other.close();

        assertThat(mountebanks()).isEmpty();
        assertThatThrownBy(() -> connect(ofOther)).isInstanceOf(ConnectException.class);
    }

    @Test
    void one_that_was_killed_is_not_handed_on() throws Exception {
        try (var before = MountebankEngine.start("auto", logs)) {
            for (var killed : mountebanks()) {
                killed.destroyForcibly();
                killed.onExit().join();
            }
            try (var after = MountebankEngine.start("auto", logs)) {
                connect(after.open("payments", UNMATCHED));
                assertThatThrownBy(() -> before.open("payments", UNMATCHED)).hasMessageContaining("does not answer");
            }
        }
        assertThat(mountebanks()).isEmpty();
    }

    @Test
    void a_failed_start_is_everybodys_who_waits_and_the_next_tries_again() throws Exception {
        var shared = new SharedMountebanks();
        var starts = new AtomicInteger();
        var failures = AtOnce.on(16, () -> {
            try {
                shared.lease("any", () -> {
                    starts.incrementAndGet();
                    sleep();
                    throw new EngineFailure("no way is open");
                });
                return "started";
            } catch (EngineFailure e) {
                return e.getMessage();
            }
        });

        assertThat(failures).containsOnly("no way is open");
        assertThat(starts).hasValue(1);
        assertThatThrownBy(() -> shared.lease("any", () -> {
                    throw new EngineFailure("still none");
                }))
                .hasMessage("still none");
    }

    private static void sleep() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void connect(FakeEndpoint endpoint) throws IOException {
        new Socket(endpoint.url().getHost(), endpoint.url().getPort()).close();
    }

    private static List<ProcessHandle> mountebanks() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("--pidfile"))
                .filter(ProcessHandle::isAlive)
                .toList();
    }
}
