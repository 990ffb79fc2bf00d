package io.fromswagger.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Tells a proxy, in another process, which fault it has; and learns from it whether the fault was met. */
public final class Switch {

    private final Path folder;

    public Switch(Path folder) {
        this.folder = folder;
    }

    public void turnTo(String id) throws IOException {
        Files.deleteIfExists(met());
        Path next = Files.writeString(folder.resolve("fault.next"), id);
        Files.move(next, fault(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    public String now() throws IOException {
        return Files.readString(fault());
    }

    public void noteMet() throws IOException {
        Files.writeString(met(), "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** How many answers the fault has changed. */
    public long timesMet() throws IOException {
        return Files.exists(met()) ? Files.size(met()) : 0;
    }

    private Path fault() {
        return folder.resolve("fault");
    }

    private Path met() {
        return folder.resolve("fault.met");
    }
}
