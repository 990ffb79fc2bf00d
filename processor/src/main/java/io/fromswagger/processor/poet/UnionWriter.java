package io.fromswagger.processor.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.plan.NamedType.Branch;
import io.fromswagger.processor.plan.NamedType.UnionType;
import java.util.ArrayList;
import java.util.List;
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

    static GeneratedSource write(Writing writing, UnionType type) {
        UnionWriter writer = new UnionWriter(writing, type);
        return writing.source(writer.name, writer.type());
    }

    private TypeSpec.Builder type() {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(TypeJavadoc.of(type).build())
                .addSuperinterface(RuntimeNames.JSON_UNION);
        writing.generated(spec, type.pointer().pointer());
        if (type.deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        writing.deprecated()
                .silenceShapes(spec, type.branches().stream().map(Branch::shape).toList());
        discriminate(spec);
        if (type.branches().stream().anyMatch(Branch::direct)) {
            type.branches()
                    .forEach(branch -> spec.addPermittedSubclass(writing.names().branch(type, branch)));
            spec.addPermittedSubclass(name.nestedClass("Other"));
        }
        for (Branch branch : type.branches()) {
            if (!branch.direct()) {
                ClassName wrapper = writing.names().branch(type, branch);
                spec.addType(
                        wrapper(wrapper, writing.types().boxed(branch.shape())).build());
            }
        }
        return spec.addType(wrapper(name.nestedClass("Other"), RuntimeNames.JSON)
                .addJavadoc(new Javadoc().paragraph("What is none of them.").build())
                .build());
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
            for (String tag : branch.tags()) {
                cases.add(CodeBlock.of(
                        "@$T(value = $L, type = $T.class)",
                        RuntimeNames.DISCRIMINATOR.nestedClass("Case"),
                        SpecText.literal(tag),
                        writing.names().branch(type, branch)));
            }
        }
        if (type.discriminator().isPresent() && !cases.isEmpty()) {
            AnnotationSpec.Builder annotation = AnnotationSpec.builder(RuntimeNames.DISCRIMINATOR)
                    .addMember("value", SpecText.literal(type.discriminator().get()));
            cases.forEach(each -> annotation.addMember("cases", each));
            spec.addAnnotation(annotation.build());
        }
    }
}
