package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.names.NamePlan;
import io.fromswagger.processor.plan.OperationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Some of the operations of a class that has a method for each: a class file has room for a few thousand, so that the
 * class inherits the others from parts of its own.
 *
 * @param rest the class that has the operations after these
 */
record Part(ClassName name, Optional<ClassName> rest, List<OperationPlan> operations, boolean first) {

    /** The class itself, and its further parts; almost always there are none. */
    static List<Part> of(Writing writing, ClassName name, List<OperationPlan> operations) {
        List<ClassName> names = writing.names().parts(name);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int from = i * NamePlan.MOST_OPERATIONS;
            boolean last = i + 1 == names.size();
            parts.add(new Part(
                    names.get(i),
                    last ? Optional.empty() : Optional.of(names.get(i + 1)),
                    operations.subList(from, last ? operations.size() : from + NamePlan.MOST_OPERATIONS),
                    i == 0));
        }
        return parts;
    }

    /** The class, without its constructor. */
    TypeSpec.Builder start(Writing writing) {
        TypeSpec.Builder spec = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC);
        if (first) {
            spec.addModifiers(Modifier.FINAL);
        } else {
            spec.addModifiers(Modifier.ABSTRACT)
                    .addJavadoc(new Javadoc()
                            .paragraph("More operations of %s than one class has room for.", writing.title())
                            .build());
        }
        rest.ifPresent(spec::superclass);
        return writing.generated(spec, "#");
    }
}
