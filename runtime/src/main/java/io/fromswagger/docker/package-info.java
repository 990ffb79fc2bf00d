/**
 * The Docker engine that Testcontainers uses: whether one answers, which images it has, and that what is started on it is
 * removed after the run and listens for this machine only.
 *
 * <p>Names Testcontainers, which is optional: nothing of this room is loaded where it is absent. Imports {@code process}.
 */
@NullMarked
package io.fromswagger.docker;

import org.jspecify.annotations.NullMarked;
