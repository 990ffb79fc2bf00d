package io.fromswagger.processor.names;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.SecurityScheme;
import io.fromswagger.processor.plan.ApiPlan;
import io.fromswagger.processor.plan.ExistingResource;
import io.fromswagger.processor.plan.OperationPlan;
import io.fromswagger.processor.plan.ResourceNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The names of hooks: {@code placeOrder409} for a status, {@code orderId} for a resource, {@code bearerAuth} for a security
 * scheme.
 */
final class HookNames {

    private final Map<Key, String> names = new HashMap<>();
    private final Map<String, String> credentials = new LinkedHashMap<>();

    /** @param methods the operations' methods on the client, by the operations' ids */
    HookNames(ApiPlan plan, Map<String, String> methods) {
        Scope scope = new Scope(ReservedNames.HOOKS);
        for (OperationPlan operation : plan.operations()) {
            String id = operation.operation().id();
            operation.cases().stream()
                    .flatMap(each -> each.hookStatus().stream())
                    .forEach(status -> names.computeIfAbsent(
                            new Key(id, status), first -> scope.claim(methods.get(id) + suffix(status))));
        }
        for (ExistingResource resource : plan.resources()) {
            for (Parameter parameter : resource.parameters()) {
                names.computeIfAbsent(key(resource, parameter), first -> scope.claim(wanted(resource, parameter)));
            }
        }
        for (SecurityScheme scheme : plan.api().securitySchemes()) {
            if (!scheme.type().equals("mutualTLS")) {
                credentials.computeIfAbsent(scheme.name(), name -> scope.claim(free(JavaIdentifiers.camelCase(name))));
            }
        }
    }

    String of(Operation operation, String status) {
        return known(new Key(operation.id(), status));
    }

    String of(ExistingResource resource, Parameter parameter) {
        return known(key(resource, parameter));
    }

    /** By scheme; without those for which a value is not enough. */
    Map<String, String> credentials() {
        return credentials;
    }

    /** {@code orderId}; and for a mere {@code id} under {@code /orders}, the same. */
    private static String wanted(ExistingResource resource, Parameter parameter) {
        String path = ExistingResource.path(resource.path(), parameter.name());
        String collection = path.substring(0, Math.max(0, path.lastIndexOf("/{" + parameter.name() + "}")));
        return free(JavaIdentifiers.camelCase(ResourceNames.ofId(parameter.name(), collection)));
    }

    private static String free(String name) {
        return ReservedNames.free(name, ReservedNames.HOOKS);
    }

    /** What differs in the names of its parameters only is the same resource. */
    private static Key key(ExistingResource resource, Parameter parameter) {
        String path = ExistingResource.path(resource.path(), parameter.name());
        return new Key(ExistingResource.regardlessOfNames(path), "");
    }

    private static String suffix(String status) {
        return status.equals("default") ? "Default" : status.toUpperCase(Locale.ROOT);
    }

    private String known(Key key) {
        return Objects.requireNonNull(names.get(key), () -> "no hook for " + key);
    }

    private record Key(String owner, String what) {}
}
