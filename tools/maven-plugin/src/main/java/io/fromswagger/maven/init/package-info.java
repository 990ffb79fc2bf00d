/**
 * Writes what a project needs to have its service tested: a few files of Java, and the lines of its build.
 *
 * <p>Knows nothing of Maven's API. Whatever a file or a command is called: it reaches Java and XML only through
 * {@link io.fromswagger.maven.init.Literal}, or as an identifier. May import {@code java.*}.
 */
@NullMarked
package io.fromswagger.maven.init;

import org.jspecify.annotations.NullMarked;
