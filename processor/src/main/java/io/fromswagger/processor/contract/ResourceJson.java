package io.fromswagger.processor.contract;

import io.fromswagger.processor.plan.ExistingResource;
import io.fromswagger.processor.plan.GivenHooks;
import io.fromswagger.processor.plan.RuntimeExpression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The resources that tests need one of, in the contract resource: by path, the ways to find one. */
final class ResourceJson {

    private ResourceJson() {}

    static Map<String, @Nullable Object> trees(List<ExistingResource> resources, GivenHooks hooks) {
        Map<String, @Nullable Object> trees = new LinkedHashMap<>();
        resources.forEach(resource -> trees.put(resource.path(), tree(resource, hooks)));
        return trees;
    }

    private static Map<String, @Nullable Object> tree(ExistingResource resource, GivenHooks hooks) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("hooks", hooks.ids().get(resource.path()));
        if (!resource.links().isEmpty()) {
            tree.put("links", resource.links().stream().map(ResourceJson::link).toList());
        }
        resource.producer().ifPresent(operation -> tree.put("producer", operation));
        resource.listing().ifPresent(listing -> {
            Map<String, @Nullable Object> listingTree = new LinkedHashMap<>();
            listingTree.put("operation", listing.operation());
            listingTree.put("items", listing.items());
            listingTree.put("id", listing.id());
            tree.put("listing", listingTree);
        });
        if (!resource.example().isEmpty()) {
            tree.put("example", resource.example());
        }
        resource.reader().ifPresent(operation -> tree.put("reader", operation));
        resource.remover().ifPresent(operation -> tree.put("remover", operation));
        return tree;
    }

    private static Map<String, @Nullable Object> link(ExistingResource.Link link) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        link.values()
                .forEach((name, value) -> parameters.put(
                        name,
                        value instanceof RuntimeExpression expression ? expression.text() : String.valueOf(value)));
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("operation", link.operation());
        tree.put("parameters", parameters);
        return tree;
    }
}
