package io.fromswagger.report;

import java.time.OffsetDateTime;

/**
 * The run of a build tool, or of an IDE, to which the tests of a JVM belong.
 *
 * @param id what the JVMs of one build have in common, and those of two builds have not, unless a daemon builds both
 * @param module the folder of the module whose tests these are, from the build's root on; empty for the root itself
 * @param task what of a daemon's build runs these tests; empty where the id tells builds apart
 * @param taskRun what the JVMs of one run of the task have in common; empty where that isn't known
 * @param started when this JVM began with its tests
 */
public record Build(String id, String module, String task, String taskRun, OffsetDateTime started) {

    /** Whether another JVM's results are of this build, too: not when its task has run again since. */
    boolean has(Build other) {
        boolean ranAgain = module.equals(other.module) && task.equals(other.task) && !taskRun.equals(other.taskRun);
        return id.equals(other.id) && !ranAgain;
    }

    /** Under which name this build is remembered. */
    String name() {
        return taskRun.isEmpty() ? id : String.join(" ", id, module, task, taskRun);
    }
}
