package org.gradle.internal.compiler.java;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.File;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler.CompilationTask;

/** Tells Gradle which classes a compile made of which source; of constants, nothing. */
public final class IncrementalCompileTask implements CompilationTask, TaskListener {

    private final JavacTask javac;
    private final Function<File, Optional<String>> relativize;
    private final Consumer<String> backup;
    private final Consumer<Map<String, Set<String>>> whenDone;
    private final Map<String, Set<String>> classesOfSources = new HashMap<>();

    public IncrementalCompileTask(
            CompilationTask javac,
            Function<File, Optional<String>> relativize,
            Consumer<String> backup,
            Consumer<Map<String, Set<String>>> whenDone,
            BiConsumer<String, String> publicConstants,
            BiConsumer<String, String> privateConstants) {
        this.javac = (JavacTask) javac;
        this.relativize = relativize;
        this.backup = backup;
        this.whenDone = whenDone;
    }

    @Override
    public void started(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.GENERATE) {
            String name = javac.getElements().getBinaryName(event.getTypeElement()).toString();
            relativize.apply(new File(event.getSourceFile().toUri()))
                    .ifPresent(source -> classesOfSources.computeIfAbsent(source, any -> new HashSet<>()).add(name));
            backup.accept(name);
        }
    }

    @Override
    public Boolean call() {
        javac.addTaskListener(this);
        try {
            return javac.call();
        } finally {
            whenDone.accept(classesOfSources);
        }
    }

    @Override
    public void addModules(Iterable<String> names) {
        javac.addModules(names);
    }

    @Override
    public void setProcessors(Iterable<? extends Processor> processors) {
        javac.setProcessors(processors);
    }

    @Override
    public void setLocale(Locale locale) {
        javac.setLocale(locale);
    }
}
