package io.fromswagger.junit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder below which this JVM writes its logs: the one that was asked for, or else {@code fork-2},
 * {@code fork-3} … in it, where another JVM writes there now, or one of the same build has done so before. So no fork
 * overwrites what another has found.
 */
final class OwnFolder {

    private static final String CLAIM = ".test-jvm";

    /** The folders that this JVM has, by those that were asked for: they stay its own until it ends. */
    private static final Map<Path, Path> OF_THIS_JVM = new ConcurrentHashMap<>();

    private final String build;

    private OwnFolder(String build) {
        this.build = build;
    }

    /** The folder of this JVM, now and whenever it asks again; there is one line to say if it is another. */
    static Path at(Path wanted) {
        return OF_THIS_JVM.computeIfAbsent(
                wanted.toAbsolutePath(),
                unused -> new OwnFolder(TestJvm.surefireExecution().orElse("")).claim(wanted));
    }

    /** Whether no other JVM writes below a folder at this moment, as far as a lock tells. */
    static boolean isLastOf(Path wanted) {
        var own = at(wanted);
        for (int number = 1; ; number++) {
            Path folder = number == 1 ? wanted : wanted.resolve("fork-" + number);
            Path claim = folder.resolve(CLAIM);
            if (!Files.exists(claim)) {
                return true;
            }
            if (!folder.equals(own) && isHeld(claim)) {
                return false;
            }
        }
    }

    private static boolean isHeld(Path claim) {
        try (var channel = FileChannel.open(claim, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    private Path claim(Path wanted) {
        for (int number = 1; ; number++) {
            Path folder = number == 1 ? wanted : wanted.resolve("fork-" + number);
            if (isFree(folder)) {
                if (number > 1) {
                    System.err.println("fromswagger: logs of this test JVM go to " + folder
                            + ": those of other JVMs of this build, in " + wanted + ", stay as they are");
                }
                return folder;
            }
        }
    }

    /** Takes the folder if nobody has it; a folder in which nothing can be written is told by whoever writes there. */
    @SuppressWarnings("resource") // the lock lasts as long as the channel, which is as long as this JVM
    private boolean isFree(Path folder) {
        try {
            Files.createDirectories(folder);
            var claim = FileChannel.open(
                    folder.resolve(CLAIM),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (claim.tryLock() == null || isOfThisBuild(claim)) {
                claim.close();
                return false;
            }
            claim.truncate(0);
            claim.write(ByteBuffer.wrap(build.getBytes(StandardCharsets.UTF_8)), 0);
            return true;
        } catch (IOException | OverlappingFileLockException e) {
            return true;
        }
    }

    private boolean isOfThisBuild(FileChannel claim) throws IOException {
        var last = ByteBuffer.allocate(100);
        claim.read(last, 0);
        return !build.isEmpty() && build.equals(new String(last.array(), 0, last.position(), StandardCharsets.UTF_8));
    }
}
