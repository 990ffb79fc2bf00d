package io.fromswagger.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A socket that accepts connections, as Linux lists it.
 *
 * @param address in the kernel's digits, such as {@code 0100007F}
 * @param inode names the socket, and is found among the open files of the processes that have it
 */
record Listener(String address, int port, String inode) {

    private static final List<Path> TABLES = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
    private static final String LISTENS = "0A";
    private static final String LOOPBACK = "0100007F";
    private static final String LOOPBACK_AS_V6 = "0000000000000000FFFF00000100007F";
    private static final String ANY = "00000000";
    private static final String ANY_V6 = "00000000000000000000000000000000";
    private static final String LOOPBACK_V6 = "00000000000000000000000001000000";

    /** All of them; none where there is no such list. */
    static List<Listener> all() {
        var listeners = new ArrayList<Listener>();
        for (var table : TABLES) {
            try (var lines = Files.lines(table)) {
                lines.skip(1).map(line -> line.strip().split("\\s+", -1)).forEach(columns -> {
                    if (columns[3].equals(LISTENS)) {
                        var local = columns[1].split(":", -1);
                        listeners.add(new Listener(local[0], Integer.parseInt(local[1], 16), columns[9]));
                    }
                });
            } catch (IOException notLinux) {
                // Then nobody knows.
            }
        }
        return listeners;
    }

    /** Those that may take a connection to this port of 127.0.0.1: the ones that name the address go before the others. */
    static List<Listener> onLoopback(int port) {
        var here = all().stream().filter(each -> each.port == port).toList();
        for (var addresses : List.of(List.of(LOOPBACK, LOOPBACK_AS_V6), List.of(ANY), List.of(ANY_V6))) {
            var fitting = here.stream()
                    .filter(each -> addresses.contains(each.address))
                    .toList();
            if (!fitting.isEmpty()) {
                return fitting;
            }
        }
        return List.of();
    }

    @Override
    public String toString() {
        return switch (address) {
            case LOOPBACK, LOOPBACK_AS_V6 -> "127.0.0.1:" + port;
            case LOOPBACK_V6 -> "[::1]:" + port;
            default -> isAny() ? Integer.toString(port) : "port " + port + " of another address";
        };
    }

    private boolean isAny() {
        return address.equals(ANY) || address.equals(ANY_V6);
    }
}
