package io.fromswagger.processor.injection;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import io.fromswagger.processor.poet.GeneratedSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What javac's parser sees in sources, apart from their words.
 *
 * @param files the kinds of the syntax tree's nodes, file by file in the order of the sources
 * @param edges which kind of node stands in which, and which Javadoc tags there are
 * @param declared the names that the sources give to something
 * @param used the names that they use
 * @param imports as they are written
 * @param texts the values of the string constants, in their order
 * @param complaints of the parser
 */
record JavaShape(
        List<List<String>> files,
        Set<String> edges,
        Set<String> declared,
        Set<String> used,
        Set<String> imports,
        List<String> texts,
        List<String> complaints) {

    static JavaShape of(List<GeneratedSource> sources) {
        if (sources.isEmpty()) {
            return new JavaShape(List.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of(), List.of());
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) javac.getTask(
                null,
                null,
                diagnostics,
                List.of("-proc:none"),
                null,
                sources.stream().map(Text::new).toList());
        try {
            List<List<String>> files = new ArrayList<>();
            ShapeScanner all = new ShapeScanner(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                files.add(all.kinds(unit));
            }
            return new JavaShape(
                    files,
                    all.edges(),
                    all.declared(),
                    all.used(),
                    all.imports(),
                    all.texts(),
                    diagnostics.getDiagnostics().stream().map(String::valueOf).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What both of them have together; the files and texts of neither. */
    JavaShape and(JavaShape other) {
        return new JavaShape(
                List.of(),
                union(edges, other.edges),
                union(declared, other.declared),
                union(used, other.used),
                union(imports, other.imports),
                List.of(),
                Stream.concat(complaints.stream(), other.complaints.stream()).toList());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(GeneratedSource source) {
            super(URI.create("memory:///" + source.qualifiedName().replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = source.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
