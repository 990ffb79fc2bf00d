package io.fromswagger.processor.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.plan.NamedType;
import io.fromswagger.processor.plan.NamedType.Branch;
import io.fromswagger.processor.plan.NamedType.UnionType;
import io.fromswagger.processor.plan.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Writes a sealed interface: what is one of several types, and what is none of them. */
final class UnionWriter {

    private final Writing writing;
    private final UnionType type;
    private final ClassName name;

    private UnionWriter(Writing writing, UnionType type) {
        this.writing = writing;
        this.type = type;
        this.name = writing.names().type(type.key());
    }

    static TypeSpec.Builder write(Writing writing, UnionType type) {
        return new UnionWriter(writing, type).type();
    }

    private TypeSpec.Builder type() {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.SEALED)
                .addSuperinterface(RuntimeNames.JSON_UNION);
        TypeWriter.begin(writing, spec, type, new TypeJavadoc(writing, type).about());
        writing.deprecated()
                .silenceShapes(spec, type.branches().stream().map(Branch::shape).toList());
        discriminate(spec);
        if (type.branches().stream().anyMatch(this::isElsewhere)) {
            type.branches()
                    .forEach(branch -> spec.addPermittedSubclass(writing.names().branch(type, branch)));
            spec.addPermittedSubclass(name.nestedClass("Other"));
        }
        List<NamedType> inner = new ArrayList<>(writing.names().within(type.key()));
        for (Branch branch : type.branches()) {
            if (!branch.direct()) {
                ClassName wrapper = writing.names().branch(type, branch);
                spec.addType(
                        wrapper(wrapper, writing.types().boxed(branch.shape())).build());
            } else if (!isElsewhere(branch)) {
                NamedType itself = inner.stream().filter(is(branch)).findFirst().orElseThrow();
                spec.addType(TypeWriter.inner(writing, type, itself));
                inner.remove(itself);
            }
        }
        spec.addType(wrapper(name.nestedClass("Other"), RuntimeNames.JSON).build());
        inner.forEach(other -> spec.addType(TypeWriter.inner(writing, type, other)));
        return spec;
    }

    /** Whether what implements the interface stands in no such place that javac sees it without being told. */
    private boolean isElsewhere(Branch branch) {
        return branch.direct() && writing.names().within(type.key()).stream().noneMatch(is(branch));
    }

    private static Predicate<NamedType> is(Branch branch) {
        return type ->
                branch.shape() instanceof Shape.Named named && named.key().equals(type.key());
    }

    private TypeSpec.Builder wrapper(ClassName wrapper, TypeName wrapped) {
        return TypeSpec.recordBuilder(wrapper)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(wrapped, "value")
                        .build())
                .addSuperinterface(name);
    }

    private void discriminate(TypeSpec.Builder spec) {
        List<CodeBlock> cases = new ArrayList<>();
        for (Branch branch : type.branches()) {
            branch.tags().stream()
                    .filter(SpecText::isShort)
                    .forEach(tag -> cases.add(CodeBlock.of(
                            "@$T(value = $L, type = $T.class)",
                            RuntimeNames.DISCRIMINATOR.nestedClass("Case"),
                            SpecText.literal(tag),
                            writing.names().branch(type, branch))));
        }
        if (type.discriminator().filter(SpecText::isShort).isPresent() && !cases.isEmpty()) {
            AnnotationSpec.Builder annotation = AnnotationSpec.builder(RuntimeNames.DISCRIMINATOR)
                    .addMember("value", SpecText.literal(type.discriminator().get()));
            cases.forEach(each -> annotation.addMember("cases", each));
            spec.addAnnotation(annotation.build());
        }
    }
}
