/**
 * Starts child processes and sees to it that nothing of them is left, whatever ends the JVM that started them: processes,
 * ports, temporary folders, containers.
 *
 * <p>Imports nothing but {@code java.*}: {@link io.fromswagger.process.KeeperMain} runs in a JVM of its own, which must
 * start fast.
 */
@NullMarked
package io.fromswagger.process;

import org.jspecify.annotations.NullMarked;
