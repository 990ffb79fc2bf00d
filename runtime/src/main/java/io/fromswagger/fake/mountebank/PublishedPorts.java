package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.EngineFailure;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The ports of a container that its engine has published on this machine, each for one imposter at a time. */
final class PublishedPorts implements ImposterPorts {

    private static final Pattern PUBLICATION = Pattern.compile("(\\d+)/tcp -> .*:(\\d+)");

    private final Map<Integer, Integer> outsideByInside;
    private final TreeSet<Integer> free;

    PublishedPorts(Map<Integer, Integer> outsideByInside) {
        this.outsideByInside = Map.copyOf(outsideByInside);
        this.free = new TreeSet<>(outsideByInside.keySet());
    }

    /** Reads what {@code docker port} says: {@code 2525/tcp -> 127.0.0.1:32768}. */
    static Map<Integer, Integer> read(List<String> lines) {
        var ports = new TreeMap<Integer, Integer>();
        for (var line : lines) {
            var publication = PUBLICATION.matcher(line);
            if (publication.matches()) {
                ports.put(Integer.valueOf(publication.group(1)), Integer.valueOf(publication.group(2)));
            }
        }
        return ports;
    }

    @Override
    public synchronized OptionalInt take() {
        var port = free.pollFirst();
        if (port == null) {
            throw new EngineFailure("there are more than " + outsideByInside.size()
                    + " fakes at once, and a Mountebank in Docker has no more ports; install Node.js with npm, which"
                    + " knows no such limit");
        }
        return OptionalInt.of(port);
    }

    @Override
    public synchronized void giveBack(int port) {
        free.add(port);
    }

    @Override
    public boolean areOfThisMachine() {
        return false;
    }

    @Override
    public int reachedAt(int port) {
        return outsideByInside.getOrDefault(port, port);
    }
}
