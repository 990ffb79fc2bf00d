package io.fromswagger.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM with tests that starts children of every kind, and ends as its first argument says. */
public final class KeptTests {

    private KeptTests() {}

    /** The command that runs it in a JVM of its own, with a small heap. */
    static List<String> command(String end, Path logs) {
        return java(List.of("-Xmx48m", "-Dsurefire.real.class.path=as-if"), KeptTests.class, end, logs.toString());
    }

    public static void main(String[] arguments) throws Exception {
        var logs = Path.of(arguments[1]);
        var keeper = Keeper.ofThisJvm();
        Files.writeString(keeper.newFolder("some").resolve("file"), "of this run");
        var unfinished = Files.createDirectories(logs.resolve("unfinished"));
        keeper.deleteWhenGone(unfinished);
        keeper.deleteLitterWhenGone("kept-tests-*.sh");
        Files.createTempFile("kept-tests-" + keeper.id(), ".sh");
        shell("trap '' TERM INT; while :; do sleep 1; done", logs.resolve("stubborn"));
        shell("sleep 311 & wait", logs.resolve("parent"));
        shell("setsid sh -c 'sleep 312 & wait' & wait", logs.resolve("left-its-group"));
        shell("(setsid sleep 313 &) ; sleep 314", logs.resolve("has-a-daemon"));
        shell("(setsid sleep 315 &)", logs.resolve("ended-but-has-a-daemon"));
        System.out.println("run " + keeper.id());
        switch (arguments[0]) {
            case "halt" -> Runtime.getRuntime().halt(1);
            case "memory" -> fillMemory();
            case "start" -> startMore(logs.resolve("late"));
            default -> Thread.sleep(TimeUnit.MINUTES.toMillis(2));
        }
    }

    private static void fillMemory() {
        var kept = new byte[0][];
        while (true) {
            kept = Arrays.copyOf(kept, kept.length + 1);
            kept[kept.length - 1] = new byte[1 << 20];
        }
    }

    /** Something new at any moment, as tests do. */
    private static void startMore(Path log) throws Exception {
        while (true) {
            shell("sleep 316", log);
            Thread.sleep(100);
        }
    }

    private static ChildProcess shell(String script, Path log) throws Exception {
        return ChildProcess.start(Launch.of(List.of("sh", "-c", script), log, Duration.ofMillis(300)));
    }

    private static List<String> java(List<String> options, Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** What Maven is to a forked JVM: a parent that waits for it. */
    static final class Build {

        private Build() {}

        static List<String> command(Path logs) {
            return java(List.of(), Build.class, logs.toString());
        }

        public static void main(String[] arguments) throws Exception {
            new ProcessBuilder(KeptTests.command("start", Path.of(arguments[0])))
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }
}
