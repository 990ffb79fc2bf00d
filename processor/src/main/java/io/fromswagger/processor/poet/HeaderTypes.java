package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The types in a record's header, where those that stand in the record are known by their simple names already (JLS 8.2);
 * JavaPoet writes them out in full.
 */
final class HeaderTypes {

    private final ClassName owner;

    HeaderTypes(ClassName owner) {
        this.owner = owner;
    }

    TypeName of(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            TypeName[] arguments =
                    generic.typeArguments().stream().map(this::of).toArray(TypeName[]::new);
            return ParameterizedTypeName.get(generic.rawType().withoutAnnotations(), arguments)
                    .annotated(generic.annotations());
        }
        return type instanceof ClassName name && isInner(name) ? known(name).annotated(name.annotations()) : type;
    }

    private boolean isInner(ClassName name) {
        for (ClassName around = name.enclosingClassName(); around != null; around = around.enclosingClassName()) {
            if (around.equals(owner)) {
                return true;
            }
        }
        return false;
    }

    private ClassName known(ClassName name) {
        List<String> simple = name.simpleNames()
                .subList(owner.simpleNames().size(), name.simpleNames().size());
        return ClassName.get("", simple.get(0), simple.subList(1, simple.size()).toArray(String[]::new));
    }
}
