package io.fromswagger.bench.leaks;

import java.util.List;

/**
 * What was left of one run when the time was over.
 *
 * @param seconds until nothing was left, or the time was over
 */
record Left(List<String> processes, List<String> ports, List<String> folders, List<String> containers, double seconds) {

    Left {
        processes = List.copyOf(processes);
        ports = List.copyOf(ports);
        folders = List.copyOf(folders);
        containers = List.copyOf(containers);
    }

    boolean isNothing() {
        return processes.isEmpty() && ports.isEmpty() && folders.isEmpty() && containers.isEmpty();
    }

    @Override
    public String toString() {
        return "processes " + processes + ", ports " + ports + ", folders " + folders + ", containers " + containers;
    }
}
