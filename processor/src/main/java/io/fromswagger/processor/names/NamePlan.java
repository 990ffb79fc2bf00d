package io.fromswagger.processor.names;

import com.palantir.javapoet.ClassName;
import io.fromswagger.processor.model.Example;
import io.fromswagger.processor.model.Header;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.plan.ApiPlan;
import io.fromswagger.processor.plan.ExistingResource;
import io.fromswagger.processor.plan.GivenHooks;
import io.fromswagger.processor.plan.NamedType;
import io.fromswagger.processor.plan.OperationPlan;
import io.fromswagger.processor.plan.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The names of all that is generated for one document; no two classes of a package differ only in case.
 *
 * <p>The API's own names come first, then those of the operations in the document's order, so that an operation added at
 * the end renames nothing. A name that is taken gets a number, a name that is reserved an underscore.
 */
public final class NamePlan {

    /** Of one class: each takes up to 30 of the 65,535 constants that a class file has room for (JVMS 4.4). */
    public static final int MOST_OPERATIONS = 1_000;

    private static final List<String> CLASSES_OF_AN_OPERATION =
            List.of("ContractTest", "Response", "Parameters", "Fake");

    private final String packageName;
    private final String apiName;
    private final Map<String, String> operationClasses = new HashMap<>();
    private final Map<String, String> operationMethods = new HashMap<>();
    private final Map<String, String> collaboratorTests = new HashMap<>();
    private final TypeNames types;
    private final Map<Member, String> members = new HashMap<>();
    private final Map<String, List<String>> furtherTests = new HashMap<>();
    private final Map<ClassName, List<ClassName>> parts = new HashMap<>();
    private final ClientGroups groups;
    private final HookNames hooks;
    private final FakeNames fakes;

    public NamePlan(ApiPlan plan, String annotatedPackage) {
        this.packageName = annotatedPackage.isEmpty()
                ? plan.api().name()
                : annotatedPackage + "." + plan.api().name();
        this.apiName = JavaIdentifiers.pascalCase(plan.api().name());
        this.groups = nameOperations(plan);
        this.hooks = new HookNames(plan, operationMethods);
        this.fakes = new FakeNames(plan);
        this.types = new TypeNames(plan, modelPackage());
        plan.types().named().forEach(this::nameMembers);
    }

    /** Where client, fake and contract tests go. */
    public String packageName() {
        return packageName;
    }

    /** Where the types go. */
    public String modelPackage() {
        return packageName + ".model";
    }

    public ClassName client() {
        return ClassName.get(packageName, apiName + "Client");
    }

    public ClassName rawClient() {
        return ClassName.get(packageName, apiName + "RawClient");
    }

    public ClassName fake() {
        return ClassName.get(packageName, apiName + "Fake");
    }

    /** The interface of what only the user knows. */
    public ClassName given() {
        return ClassName.get(packageName, apiName + "Given");
    }

    /** Its method for a status that no test brings about by itself. */
    public String hook(Operation operation, String status) {
        return hooks.of(operation, status);
    }

    /** Its method for a path parameter of a resource that exists. */
    public String hook(ExistingResource resource, Parameter parameter) {
        return hooks.of(resource, parameter);
    }

    /** Its methods for credentials, by security scheme; not all schemes have one. */
    public Map<String, String> credentialHooks() {
        return hooks.credentials();
    }

    /** All of its names, for the contract resource. */
    public GivenHooks givenHooks(ApiPlan plan) {
        Map<String, Map<String, String>> ids = new LinkedHashMap<>();
        for (ExistingResource resource : plan.resources()) {
            Map<String, String> ofResource = new LinkedHashMap<>();
            resource.parameters().forEach(it -> ofResource.put(it.name(), hook(resource, it)));
            ids.put(resource.path(), ofResource);
        }
        return new GivenHooks(given().simpleName(), credentialHooks(), ids);
    }

    /** The classes of an operation's tests: {@code PlaceOrderContractTest} and, where they are too many for one, others. */
    public List<ClassName> contractTests(OperationPlan plan) {
        List<ClassName> classes = new ArrayList<>(List.of(ofOperation(plan.operation(), "ContractTest")));
        furtherTests
                .getOrDefault(plan.operation().id(), List.of())
                .forEach(name -> classes.add(ClassName.get(packageName, name)));
        return List.copyOf(classes);
    }

    /** The class that proves the real collaborator: {@code RealPaymentsTest}, which no operation's class is called. */
    public ClassName collaboratorTest() {
        return ClassName.get(packageName, "Real" + apiName + "Test");
    }

    /** The class in it that proves one operation. */
    public ClassName collaboratorTest(Operation operation) {
        return collaboratorTest().nestedClass(known(collaboratorTests.get(operation.id()), operation.id()));
    }

    /** A class with methods for operations and, where they are too many for it, those that it inherits the others from. */
    public List<ClassName> parts(ClassName first) {
        return parts.getOrDefault(first, List.of(first));
    }

    public ClassName response(Operation operation) {
        return ofOperation(operation, "Response");
    }

    public ClassName parameters(Operation operation) {
        return ofOperation(operation, "Parameters");
    }

    public ClassName fakeOf(Operation operation) {
        return ofOperation(operation, "Fake");
    }

    /** The fake's methods that say what a parameter of the requests that are meant is. */
    public String where(Operation operation, Parameter parameter) {
        return fakes.where(operation, parameter);
    }

    /** The fake's method that says what a property of the body is. */
    public String whereBody(Operation operation, String property) {
        return fakes.whereBody(operation, property);
    }

    /** The end of the name of the fake's method that answers with an example. */
    public String example(Operation operation, Response response, Example example) {
        return fakes.example(operation, response, example);
    }

    /** The type with this {@link NamedType#key()}. */
    public ClassName type(String key) {
        return types.of(key);
    }

    /** Whether the type with this key has no file of its own, but stands within another type. */
    public boolean isNested(String key) {
        return type(key).enclosingClassName() != null;
    }

    /** The types that stand directly within the one with this key, in the order in which they are generated. */
    public List<NamedType> within(String key) {
        return types.within(key);
    }

    /** The operation's method on client and fake. */
    public String method(Operation operation) {
        return known(operationMethods.get(operation.id()), operation.id());
    }

    /** The record's component, and the builder's method. */
    public String component(NamedType.ObjectType type, NamedType.Property property) {
        return member(type.key(), property.jsonName());
    }

    /** The component for what is there beyond the properties. */
    public String rest(NamedType.ObjectType type) {
        return member(type.key(), Rest.OF_IT);
    }

    /** The class of one of a union's types: the type itself, or the nested record that stands for it. */
    public ClassName branch(NamedType.UnionType union, NamedType.Branch branch) {
        return branch.direct() && branch.shape() instanceof Shape.Named named
                ? type(named.key())
                : type(union.key()).nestedClass(member(union.key(), branch.shape()));
    }

    /** The enum's constant for one of its values. */
    public String constant(NamedType.EnumType type, Object value) {
        return member(type.key(), value);
    }

    /** A variable for a parameter of an operation; no two parameters of one operation share it. */
    public String variable(Operation operation, Parameter parameter) {
        return member(operation.id(), new Place(parameter.in(), parameter.name()));
    }

    /** The accessor of a response's header; headers of one operation that differ in case only are the same. */
    public String header(Operation operation, Header header) {
        return member(operation.id(), header.name().toLowerCase(Locale.ROOT));
    }

    /** The client's groups, in the order of the document; none where the API is small. */
    public List<ClientGroup> groups() {
        return groups.all();
    }

    /** The group that an operation's method belongs to; none for the client itself. */
    public Optional<ClientGroup> group(Operation operation) {
        return groups.of(operation);
    }

    private void nameHeaders(Operation operation) {
        Scope accessors = new Scope(ReservedNames.RESPONSE_METHODS);
        operation.responses().forEach(response -> accessors.claim("expect" + response.status()));
        operation
                .responses()
                .forEach(response -> response.headers()
                        .forEach(header -> members.computeIfAbsent(
                                new Member(operation.id(), header.name().toLowerCase(Locale.ROOT)),
                                first -> accessors.claim(camel(header.name())))));
    }

    private ClientGroups nameOperations(ApiPlan plan) {
        List<Operation> operations = plan.api().operations();
        Scope classes = Scope.without(apiName + "Client", apiName + "RawClient", apiName + "Fake", apiName + "Given");
        Scope methods = new Scope(List.of());
        Scope nested = Scope.without(collaboratorTest().simpleName());
        for (Operation operation : operations) {
            String wanted = JavaIdentifiers.pascalCase(operation.id());
            operationClasses.put(operation.id(), classes.claim(wanted, CLASSES_OF_AN_OPERATION));
            collaboratorTests.put(operation.id(), nested.claim(wanted));
            operationMethods.put(operation.id(), methods.claim(free(camel(operation.id()), ReservedNames.METHODS)));
            Scope variables = new Scope(List.of());
            for (Parameter parameter : operation.parameters()) {
                members.computeIfAbsent(
                        new Member(operation.id(), new Place(parameter.in(), parameter.name())),
                        first -> variables.claim(free(camel(parameter.name()), ReservedNames.VARIABLES)));
            }
            nameHeaders(operation);
        }
        ClientGroups named = ClientGroups.of(operations, packageName, classes, this::method);
        plan.operations().forEach(operation -> nameFurtherTests(operation, classes));
        nameParts(rawClient(), operations.size(), classes);
        nameParts(fake(), operations.size(), classes);
        nameParts(given(), operations.size(), classes);
        Map<Optional<ClientGroup>, Long> sizes =
                operations.stream().collect(Collectors.groupingBy(named::of, Collectors.counting()));
        sizes.forEach((group, size) ->
                nameParts(group.map(ClientGroup::type).orElseGet(this::client), size.intValue(), classes));
        return named;
    }

    private void nameParts(ClassName first, int operations, Scope classes) {
        List<ClassName> names = new ArrayList<>(List.of(first));
        for (int i = 2; (i - 1) * MOST_OPERATIONS < operations; i++) {
            names.add(ClassName.get(packageName, classes.claim(first.simpleName() + "Part" + i)));
        }
        parts.put(first, names);
    }

    /** Build tools look for tests in classes whose names end in {@code Test}. */
    private void nameFurtherTests(OperationPlan plan, Scope classes) {
        String first = known(
                operationClasses.get(plan.operation().id()), plan.operation().id());
        List<String> further = IntStream.rangeClosed(2, plan.testClasses().size())
                .mapToObj(part -> classes.claim(first + "Part" + part, List.of("ContractTest")) + "ContractTest")
                .toList();
        furtherTests.put(plan.operation().id(), further);
    }

    private void nameMembers(NamedType type) {
        if (type instanceof NamedType.UnionType union) {
            nameBranches(union);
            return;
        }
        Scope scope = new Scope(List.of());
        if (type instanceof NamedType.ObjectType object) {
            for (NamedType.Property property : object.properties()) {
                String component = free(camel(property.jsonName()), ReservedNames.COMPONENTS);
                members.put(new Member(type.key(), property.jsonName()), scope.claim(component));
            }
            members.put(
                    new Member(type.key(), Rest.OF_IT),
                    scope.claim(object.form() == NamedType.Form.TUPLE ? "more" : "additionalProperties"));
        } else if (type instanceof NamedType.EnumType constants) {
            for (Object value : constants.values()) {
                String label = constants.labels().getOrDefault(value, String.valueOf(value));
                members.put(new Member(type.key(), value), scope.claim(JavaIdentifiers.upperSnakeCase(label)));
            }
        }
    }

    /** Not called as a type of the package: it would hide that from those who implement the union. */
    private void nameBranches(NamedType.UnionType union) {
        Scope scope = types.scopeWithin(union);
        for (NamedType.Branch branch : union.branches()) {
            if (!branch.direct()) {
                members.put(new Member(union.key(), branch.shape()), scope.claim(types.wrapper(branch.shape())));
            }
        }
    }

    private ClassName ofOperation(Operation operation, String ending) {
        return ClassName.get(packageName, known(operationClasses.get(operation.id()), operation.id()) + ending);
    }

    private String member(String owner, Object what) {
        return known(members.get(new Member(owner, what)), owner + " " + what);
    }

    private static String camel(String text) {
        return JavaIdentifiers.camelCase(text);
    }

    private static String free(String name, List<String> reserved) {
        return ReservedNames.free(name, reserved);
    }

    private static String known(@Nullable String name, String what) {
        return Objects.requireNonNull(name, () -> "not part of this plan: " + what);
    }

    private record Member(String owner, Object what) {}

    private enum Rest {
        OF_IT
    }

    private record Place(Parameter.In in, String name) {}
}
