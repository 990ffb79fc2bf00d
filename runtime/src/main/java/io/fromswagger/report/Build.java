package io.fromswagger.report;

import java.time.OffsetDateTime;

/**
 * The run of a build tool, or of an IDE, to which the tests of a JVM belong.
 *
 * @param id what the JVMs of one build have in common, and those of two builds have not
 * @param module the folder of the module whose tests these are, from the build's root on; empty for the root itself
 * @param started when this JVM began with its tests
 */
public record Build(String id, String module, OffsetDateTime started) {}
