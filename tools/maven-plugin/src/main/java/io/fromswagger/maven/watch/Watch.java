package io.fromswagger.maven.watch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Set;

/**
 * The loop: first what failed last, and all when that is green; then it waits until a file changes or somebody types.
 *
 * <p>A change while tests run is tried at once. If the same files change in one run after the other, it is the tests that
 * write them, and that is no reason to run them again.
 */
public final class Watch {

    private static final String ONLY_FAILED = "-Dfromswagger.only=failed";
    private static final int LOOK_MS = 300;
    private static final int ENOUGH = 2;

    private final Build build;
    private final SourceFiles files;
    private final Keys keys;
    private final PrintStream out;
    private SourceFiles.State seen;
    private Set<Path> changedWhileRunning = Set.of();
    private int again;
    private boolean red;

    /** Nothing happens before {@link #run}. */
    public Watch(Build build, SourceFiles files, Keys keys, PrintStream out) {
        this.build = build;
        this.files = files;
        this.keys = keys;
        this.out = out;
        this.seen = files.now();
    }

    /** Goes on until somebody types {@code q}. */
    public void run() throws IOException, InterruptedException {
        boolean all = true;
        do {
            test(all);
            var next = next();
            all = next == Next.ALL;
            if (next == Next.QUIT) {
                return;
            }
        } while (true);
    }

    /** What failed is tried alone; only what is green then is held against everything. */
    private void test(boolean everything) throws IOException, InterruptedException {
        seen = files.now();
        if (red && !everything) {
            var verdict = build.run(ONLY_FAILED);
            red = !verdict.good();
            if (red) {
                say("what failed last: " + verdict.line());
                return;
            }
            say("what failed last: " + verdict.line() + "; now all");
        }
        var verdict = build.run();
        red = !verdict.good();
        say(verdict.line());
    }

    private Next next() throws InterruptedException {
        var now = files.now();
        var during = now.changedSince(seen);
        again = !during.isEmpty() && changedWhileRunning.containsAll(during) ? again + 1 : 0;
        changedWhileRunning = during;
        if (!during.isEmpty() && again < ENOUGH) {
            return settled(during);
        }
        if (!during.isEmpty()) {
            say(names(during) + " whenever the tests run: that is no reason to run them");
        }
        seen = now;
        say("waiting for changes · Enter: all · q: quit");
        while (true) {
            var typed = keys.within(LOOK_MS);
            if (typed.isPresent()) {
                return typed.get().equals("q") ? Next.QUIT : Next.ALL;
            }
            var changed = files.now().changedSince(seen);
            if (!changed.isEmpty()) {
                return settled(changed);
            }
        }
    }

    /** Waits until nobody saves anything any more: an editor writes several files, a branch many. */
    private Next settled(Set<Path> changed) throws InterruptedException {
        var before = files.now();
        while (true) {
            Thread.sleep(LOOK_MS);
            var now = files.now();
            if (now.changedSince(before).isEmpty()) {
                break;
            }
            before = now;
        }
        say(names(changed));
        return Next.CHANGED;
    }

    private static String names(Set<Path> changed) {
        String first = String.valueOf(changed.iterator().next().getFileName());
        return changed.size() == 1 ? first + " changed" : first + " and " + (changed.size() - 1) + " more changed";
    }

    private void say(String line) {
        out.println("fromswagger: " + line.replaceAll("\\p{Cntrl}", "?"));
        out.flush();
    }

    private enum Next {
        CHANGED,
        ALL,
        QUIT
    }
}
