package io.fromswagger.bench.leaks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Linux's tables say: which processes carry a text, and which ports are listened on. */
final class Kernel {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";
    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");

    private Kernel() {}

    /** The processes with one of these texts in their environment or on their command line: command by process id. */
    static TreeMap<Long, String> processes(String... texts) throws IOException {
        var found = new TreeMap<Long, String>();
        try (var processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (var process : processes) {
                var command = read(process.resolve("cmdline"));
                var all = read(process.resolve("environ")) + command;
                if (Stream.of(texts).anyMatch(all::contains)) {
                    var pid = Long.parseLong(process.getFileName().toString());
                    found.put(pid, command.replace('\0', ' '));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return found;
    }

    /** All ports that are listened on. */
    static Set<Integer> ports() throws IOException {
        return ports(null);
    }

    /** The ports that these processes listen on. */
    static Set<Integer> portsOf(Set<Long> processes) throws IOException {
        var sockets = new HashSet<String>();
        for (var process : processes) {
            try (var descriptors = Files.newDirectoryStream(PROC.resolve(process + "/fd"))) {
                for (var descriptor : descriptors) {
                    var socket = SOCKET.matcher(target(descriptor));
                    if (socket.matches()) {
                        sockets.add(socket.group(1));
                    }
                }
            } catch (IOException | DirectoryIteratorException gone) {
                continue;
            }
        }
        return ports(sockets);
    }

    private static Set<Integer> ports(@Nullable Set<String> sockets) throws IOException {
        var ports = new TreeSet<Integer>();
        for (var table : List.of("net/tcp", "net/tcp6")) {
            if (!Files.exists(PROC.resolve(table))) {
                continue;
            }
            for (var line : Files.readAllLines(PROC.resolve(table))) {
                var columns = line.trim().split("\\s+");
                if (columns[3].equals(LISTENING) && (sockets == null || sockets.contains(columns[9]))) {
                    ports.add(Integer.parseInt(columns[1].substring(columns[1].indexOf(':') + 1), 16));
                }
            }
        }
        return ports;
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException goneOrNotOurs) {
            return "";
        }
    }
}
