package io.fromswagger.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the port that a service wrote to a file. */
final class PortFile implements Probe {

    private static final int LONGEST = 100;

    private final Path file;
    private final Candidate candidate;

    PortFile(Path file, Candidate candidate) {
        this.file = file;
        this.candidate = candidate;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the port file of an earlier run can't be deleted", e);
        }
    }

    @Override
    public Optional<String> whyNotReady() {
        try {
            var text = Files.size(file) > LONGEST ? "" : Files.readString(file).strip();
            var port = PortNumber.of(text);
            port.ifPresent(candidate::listensOn);
            return port.isPresent() ? Optional.empty() : Optional.of("the file has no port number: \"" + text + "\"");
        } catch (NoSuchFileException e) {
            return Optional.of("there is no file " + file);
        } catch (IOException e) {
            return Optional.of("the file can't be read: " + e);
        }
    }
}
