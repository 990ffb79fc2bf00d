package io.fromswagger.maven.doctor;

import java.util.List;
import java.util.Optional;

/**
 * How test sources are compiled.
 *
 * @param version of maven-compiler-plugin
 * @param processorPath what is named in annotationProcessorPaths; empty where nothing is said of one
 * @param arguments {@code proc} and what else javac is given
 * @param fileExtensions whose change makes Maven compile
 * @param refreshes whether a goal of fromswagger is bound that has Maven compile after a change of the document
 */
public record CompilerSetup(
        String version,
        Optional<List<Library>> processorPath,
        List<String> arguments,
        List<String> fileExtensions,
        boolean refreshes) {

    public CompilerSetup {
        processorPath = processorPath.map(List::copyOf);
        arguments = List.copyOf(arguments);
        fileExtensions = List.copyOf(fileExtensions);
    }
}
