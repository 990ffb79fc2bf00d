package io.fromswagger.processor.names;

import com.palantir.javapoet.ClassName;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.plan.ApiPlan;
import io.fromswagger.processor.plan.NamedType;

/** The names of all that is generated for one document; no two differ only in case. */
public final class NamePlan {

    private final ApiPlan plan;
    private final String packageName;

    public NamePlan(ApiPlan plan, String annotatedPackage) {
        this.plan = plan;
        this.packageName = annotatedPackage + "." + plan.api().name();
    }

    /** Where client, fake and contract tests go. */
    public String packageName() {
        return packageName;
    }

    /** Where records and enums go. */
    public String modelPackage() {
        return packageName + ".model";
    }

    public ClassName client() {
        return ClassName.get(packageName, plan.api().name() + "Client");
    }

    public ClassName fake() {
        return ClassName.get(packageName, plan.api().name() + "Fake");
    }

    public ClassName contractTest(Operation operation) {
        return ClassName.get(packageName, operation.id() + "ContractTest");
    }

    public ClassName response(Operation operation) {
        return ClassName.get(packageName, operation.id() + "Response");
    }

    public ClassName parameters(Operation operation) {
        return ClassName.get(packageName, operation.id() + "Parameters");
    }

    public ClassName fakeOf(Operation operation) {
        return ClassName.get(packageName, operation.id() + "Fake");
    }

    /** The record or enum with this {@link NamedType#key()}. */
    public ClassName type(String key) {
        return ClassName.get(modelPackage(), key);
    }

    /** The operation's method on client and fake. */
    public String method(Operation operation) {
        return operation.id();
    }

    /** The record's component, and the builder's method. */
    public String component(NamedType.ObjectType type, NamedType.Property property) {
        return property.jsonName();
    }

    /** The enum's constant for one of its values. */
    public String constant(NamedType.EnumType type, Object value) {
        return value.toString();
    }

    /** A variable for a parameter of an operation; no two parameters of one operation share it. */
    public String variable(Operation operation, Parameter parameter) {
        return parameter.name();
    }
}
