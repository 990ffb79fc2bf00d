package io.fromswagger.processor.contract;

import io.fromswagger.processor.plan.ExistingResource;
import io.fromswagger.processor.plan.GivenHooks;
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
}
