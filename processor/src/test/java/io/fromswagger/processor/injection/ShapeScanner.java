package io.fromswagger.processor.injection;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the kinds of nodes; texts that are put together of constants count as one, however they are broken. */
final class ShapeScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final DocTrees docs;
    private final Set<String> edges = new LinkedHashSet<>();
    private final Set<String> declared = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> imports = new LinkedHashSet<>();
    private final List<String> texts = new ArrayList<>();
    private List<String> kinds = new ArrayList<>();

    ShapeScanner(DocTrees docs) {
        this.docs = docs;
    }

    List<String> kinds(CompilationUnitTree unit) {
        kinds = new ArrayList<>();
        scan(unit, null);
        return kinds;
    }

    Set<String> edges() {
        return edges;
    }

    Set<String> declared() {
        return declared;
    }

    Set<String> used() {
        return used;
    }

    Set<String> imports() {
        return imports;
    }

    List<String> texts() {
        return texts;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
        if (tree == null) {
            return null;
        }
        Optional<String> text = text(tree);
        String kind = text.isPresent() ? "TEXT" : kind(tree);
        edges.add((getCurrentPath() == null ? "" : getCurrentPath().getLeaf().getKind()) + " > " + kind);
        kinds.add(kind);
        if (text.isPresent()) {
            texts.add(text.get());
            return null;
        }
        kinds.add("(");
        super.scan(tree, null);
        kinds.add(")");
        return null;
    }

    private static String kind(Tree tree) {
        if (tree instanceof ModifiersTree modifiers) {
            return tree.getKind() + modifiers.getFlags().toString();
        }
        return tree instanceof PrimitiveTypeTree primitive
                ? tree.getKind() + ":" + primitive.getPrimitiveTypeKind()
                : tree.getKind().toString();
    }

    /** The value of a text, or of texts that are joined to one. */
    private static Optional<String> text(Tree tree) {
        if (tree instanceof LiteralTree literal && literal.getValue() instanceof String value) {
            return Optional.of(value);
        }
        if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            return text(sum.getLeftOperand())
                    .flatMap(left -> text(sum.getRightOperand()).map(left::concat));
        }
        boolean isJoin = tree instanceof MethodInvocationTree call
                && call.getMethodSelect().toString().endsWith("String.join");
        return isJoin ? joined((MethodInvocationTree) tree) : Optional.empty();
    }

    private static Optional<String> joined(MethodInvocationTree join) {
        List<Optional<String>> parts =
                join.getArguments().stream().map(ShapeScanner::text).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(String.join(
                        parts.get(0).orElseThrow(),
                        parts.stream().skip(1).map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    private void documentation(TreePath path) {
        DocCommentTree comment = docs.getDocCommentTree(path);
        if (comment == null) {
            return;
        }
        comment.getBlockTags().forEach(tag -> kinds.add("@" + tag.getKind()));
        new DocTreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void scan(@Nullable DocTree node, @Nullable Void nothing) {
                if (node != null && node.getKind() != DocTree.Kind.ENTITY) {
                    edges.add("doc " + node.getKind() + name(node));
                }
                return super.scan(node, null);
            }
        }.scan(comment, null);
    }

    private static String name(DocTree node) {
        if (node instanceof StartElementTree start) {
            return " " + start.getName() + start.getAttributes();
        }
        return node instanceof EndElementTree end ? " " + end.getName() : "";
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        documentation(getCurrentPath());
        declared.add(type.getSimpleName().toString());
        return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        documentation(getCurrentPath());
        declared.add(method.getName().toString());
        return super.visitMethod(method, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
        documentation(getCurrentPath());
        declared.add(variable.getName().toString());
        return super.visitVariable(variable, null);
    }

    @Override
    public @Nullable Void visitTypeParameter(TypeParameterTree parameter, @Nullable Void nothing) {
        declared.add(parameter.getName().toString());
        return super.visitTypeParameter(parameter, null);
    }

    @Override
    public @Nullable Void visitLabeledStatement(LabeledStatementTree statement, @Nullable Void nothing) {
        declared.add(statement.getLabel().toString());
        return super.visitLabeledStatement(statement, null);
    }

    @Override
    public @Nullable Void visitImport(ImportTree tree, @Nullable Void nothing) {
        imports.add((tree.isStatic() ? "static " : "") + tree.getQualifiedIdentifier());
        return null;
    }

    @Override
    public @Nullable Void visitPackage(PackageTree tree, @Nullable Void nothing) {
        documentation(getCurrentPath());
        scan(tree.getAnnotations(), null);
        declared.addAll(List.of(tree.getPackageName().toString().split("\\.")));
        return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void nothing) {
        used.add(identifier.getName().toString());
        return super.visitIdentifier(identifier, null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void nothing) {
        used.add(select.getIdentifier().toString());
        return super.visitMemberSelect(select, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void nothing) {
        used.add(reference.getName().toString());
        return super.visitMemberReference(reference, null);
    }
}
