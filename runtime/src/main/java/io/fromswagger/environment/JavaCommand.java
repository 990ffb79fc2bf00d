package io.fromswagger.environment;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The command of a service that the Java of the tests runs, as it is being described. */
final class JavaCommand {

    private @Nullable Path jar;
    private @Nullable String mainClass;
    private List<String> arguments = List.of();
    private List<String> jvmArguments = List.of();
    private List<Path> classPath = List.of();

    void jar(Path file, List<String> itsArguments) {
        jar = file;
        arguments = itsArguments;
    }

    void mainClass(String name, List<String> itsArguments) {
        mainClass = name;
        arguments = itsArguments;
    }

    void jvmArguments(List<String> words) {
        jvmArguments = words;
    }

    void classPath(List<Path> entries) {
        classPath = entries;
    }

    Optional<Path> jar() {
        return Optional.ofNullable(jar);
    }

    /** Which of the ways to start a service were described here. */
    List<String> ways() {
        var ways = new ArrayList<String>();
        if (jar != null) {
            ways.add(".jar(…)");
        }
        if (mainClass != null) {
            ways.add(".mainClass(…)");
        }
        return ways;
    }

    /** Whether something was said that only a Java command can use. */
    boolean hasOptions() {
        return !jvmArguments.isEmpty() || !classPath.isEmpty();
    }

    List<String> words() {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(jvmArguments);
        if (mainClass == null) {
            words.addAll(List.of("-jar", String.valueOf(jar)));
        } else {
            words.addAll(List.of("-cp", searched(), mainClass));
        }
        words.addAll(arguments);
        return words;
    }

    /** Absolute, because the service may start in another folder. */
    private String searched() {
        var entries = classPath.isEmpty()
                ? Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .map(Path::of)
                : classPath.stream();
        return entries.map(entry -> entry.toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
    }
}
