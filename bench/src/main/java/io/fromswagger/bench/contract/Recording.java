package io.fromswagger.bench.contract;

import com.google.gson.Gson;
import io.fromswagger.bench.faults.StandIn;
import io.fromswagger.bench.faults.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs the sample's tests against the sample's service behind a stand-in, and keeps what each of them sent.
 *
 * <p>Its folder is {@code bench/target/contract}: there the sample's environment finds a jar of the name that it looks for.
 */
final class Recording {

    private Recording() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of("target");
        Files.createDirectories(folder);
        StandIn.jar(folder.resolve("orders.jar"), RecordingService.class);
        var times = new TestTimes();
        try (var session = LauncherFactory.openSession()) {
            new ReplayRun(session).start();
            var run = new Suite(session, Path.of(arguments[0])).runWithout(Speed.WAITING, times);
            if (!run.failures().isEmpty()) {
                throw new IllegalStateException(run.failures().toString());
            }
        }
        Files.writeString(file(Path.of("")), new Gson().toJson(byTest(times.all(), read(requests(folder)))));
    }

    /** Where the stand-in writes what passes by. */
    static Path requests(Path folder) {
        return folder.resolve("requests.txt");
    }

    /** What the tests sent, test by test. */
    static List<List<Recorded>> of(Path folder) throws IOException {
        return List.of(new Gson().fromJson(Files.readString(file(folder)), Recorded[][].class)).stream()
                .map(List::of)
                .toList();
    }

    private static Path file(Path folder) {
        return folder.resolve("recording.json");
    }

    private static List<Recorded> read(Path requests) throws IOException {
        return Files.readAllLines(requests).stream()
                .map(line -> new Gson().fromJson(line, Recorded.class))
                .toList();
    }

    private static List<List<Recorded>> byTest(List<TestTimes.Time> times, List<Recorded> all) {
        var byTest = new ArrayList<List<Recorded>>();
        times.forEach(time -> byTest.add(all.stream().filter(time::has).toList()));
        return byTest;
    }
}
