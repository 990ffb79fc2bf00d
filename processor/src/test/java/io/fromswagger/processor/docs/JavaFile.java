package io.fromswagger.processor.docs;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file, of which javac tells where each class, method and field begins and ends. */
final class JavaFile {

    private final String path;
    private final String text;
    private final CompilationUnitTree unit;
    private final Trees trees;

    private JavaFile(String path, String text, CompilationUnitTree unit, Trees trees) {
        this.path = path;
        this.text = text;
        this.unit = unit;
        this.trees = trees;
    }

    static JavaFile of(String path, String text) {
        return all(List.of(new Source(path, text))).get(0);
    }

    static JavaFile read(String path) {
        return of(path, ProjectFiles.read(path));
    }

    static List<JavaFile> read(List<String> paths) {
        return all(paths.stream()
                .map(path -> new Source(path, ProjectFiles.read(path)))
                .toList());
    }

    private static List<JavaFile> all(List<Source> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) javac.getTask(null, null, null, List.of(), null, sources);
        List<JavaFile> files = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                JavaFileObject file = unit.getSourceFile();
                String path = file.toUri().getPath().substring(1);
                files.add(new JavaFile(path, file.getCharContent(true).toString(), unit, Trees.instance(task)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** A class, method or field with its Javadoc and annotations. */
    String member(String name) {
        Tree member = only(name, unit);
        return text.substring(start(member), lineEnd(end(member)));
    }

    /** A class, written {@code Type(one, two)}, with these members only. */
    String skeleton(String part) {
        String name = part.substring(0, part.indexOf('('));
        List<String> shown = Arrays.stream(part.substring(part.indexOf('(') + 1, part.lastIndexOf(')'))
                        .split(","))
                .map(String::strip)
                .filter(member -> !member.isEmpty())
                .toList();
        ClassTree type = (ClassTree) only(name, unit);
        StringBuilder skeleton = new StringBuilder(text.substring(start(type), lineEnd(opening(type))));
        List<Tree> members = new ArrayList<>();
        for (String member : shown) {
            members.add(only(member, type));
        }
        boolean gap = false;
        int before = lineEnd(opening(type));
        for (Tree member : type.getMembers()) {
            if (members.contains(member)) {
                String between = gap ? "\n    // …\n\n" : text.substring(before, start(member));
                skeleton.append(between).append(text, start(member), lineEnd(end(member)));
                gap = false;
            } else {
                gap = true;
            }
            before = lineEnd(end(member));
        }
        return skeleton.append(gap ? "\n    // …\n" : "").append("}\n").toString();
    }

    /**
     * A member as the reference tells of it.
     *
     * @param written how it is called: {@code jar(String path, String... arguments)}
     * @param otherwise the default of an annotation's element, or the value of a constant; else empty
     * @param comment its Javadoc without stars
     */
    record Member(String name, String type, String written, String otherwise, String comment) {}

    /** The methods of a type that are public and have a comment. */
    List<Member> methods(String type) {
        ClassTree owner = (ClassTree) only(type, unit);
        boolean allPublic = owner.getKind() == Tree.Kind.INTERFACE || owner.getKind() == Tree.Kind.ANNOTATION_TYPE;
        List<Member> members = new ArrayList<>();
        for (Tree tree : owner.getMembers()) {
            if (tree instanceof MethodTree method
                    && isShown(method.getModifiers(), allPublic)
                    && !method.getModifiers().getFlags().contains(Modifier.PROTECTED)
                    && !overrides(method)
                    && !comment(tree).isEmpty()) {
                String parameters = method.getParameters().stream()
                        .map(parameter -> parameter.toString().replaceAll("@\\w+(?:\\(\\))?\\s+", ""))
                        .collect(Collectors.joining(", ", "(", ")"));
                members.add(new Member(
                        method.getName().toString(),
                        method.getReturnType().toString(),
                        method.getName() + parameters,
                        method.getDefaultValue() == null
                                ? ""
                                : method.getDefaultValue().toString(),
                        comment(tree)));
            }
        }
        return members;
    }

    /** The fields of a type that are public and have a comment. */
    List<Member> fields(String type) {
        List<Member> members = new ArrayList<>();
        for (Tree tree : ((ClassTree) only(type, unit)).getMembers()) {
            if (tree instanceof VariableTree field && isShown(field.getModifiers(), false)) {
                members.add(new Member(
                        field.getName().toString(),
                        field.getType().toString(),
                        field.getName().toString(),
                        String.valueOf(field.getInitializer()),
                        comment(tree)));
            }
        }
        return members;
    }

    String comment(Tree tree) {
        String whole =
                text.substring(start(tree), (int) trees.getSourcePositions().getStartPosition(unit, tree));
        int end = whole.indexOf("*/");
        return end < 0
                ? ""
                : whole.substring(whole.indexOf("/**") + 3, end)
                        .replaceAll("(?m)^\\s*\\* ?", "")
                        .strip();
    }

    /** What the file's type is, by its Javadoc. */
    String typeComment() {
        return comment(unit.getTypeDecls().get(0));
    }

    /** The classes at the top of the file. */
    List<? extends Tree> types() {
        return unit.getTypeDecls();
    }

    String path() {
        return path;
    }

    String text(Tree tree) {
        return text.substring(start(tree), end(tree));
    }

    static boolean overrides(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    static boolean isShown(ModifiersTree modifiers, boolean ofInterface) {
        return modifiers.getFlags().contains(Modifier.PUBLIC)
                || modifiers.getFlags().contains(Modifier.PROTECTED)
                || (ofInterface && !modifiers.getFlags().contains(Modifier.PRIVATE));
    }

    private Tree only(String name, Tree within) {
        List<Tree> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree tree, Void nothing) {
                return take(tree, tree.getSimpleName(), () -> super.visitClass(tree, null));
            }

            @Override
            public Void visitMethod(MethodTree tree, Void nothing) {
                return take(tree, tree.getName(), () -> {});
            }

            @Override
            public Void visitVariable(VariableTree tree, Void nothing) {
                return take(tree, tree.getName(), () -> {});
            }

            private Void take(Tree tree, CharSequence called, Runnable further) {
                if ((name.equals("new") ? "<init>" : name).contentEquals(called) && !tree.equals(within)) {
                    found.add(tree);
                }
                further.run();
                return null;
            }
        }.scan(within, null);
        if (found.size() != 1) {
            throw new IllegalArgumentException(path + " has " + found.size() + " of the name " + name);
        }
        return found.get(0);
    }

    /** The beginning of the line in which the Javadoc, or else the first annotation or word, begins. */
    int start(Tree tree) {
        int start = (int) trees.getSourcePositions().getStartPosition(unit, tree);
        String before = text.substring(0, start).stripTrailing();
        if (before.endsWith("*/")) {
            start = before.lastIndexOf("/**");
        }
        return text.lastIndexOf('\n', start) + 1;
    }

    int end(Tree tree) {
        return (int) trees.getSourcePositions().getEndPosition(unit, tree);
    }

    /** The brace that opens a class, which comes after all of its annotations. */
    private int opening(ClassTree type) {
        int after = (int) trees.getSourcePositions().getStartPosition(unit, type);
        for (AnnotationTree annotation : type.getModifiers().getAnnotations()) {
            after = end(annotation);
        }
        return text.indexOf('{', after);
    }

    private int lineEnd(int position) {
        int end = text.indexOf('\n', position);
        return end < 0 ? text.length() : end + 1;
    }

    /** Text for javac. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
