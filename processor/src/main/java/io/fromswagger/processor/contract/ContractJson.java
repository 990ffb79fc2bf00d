package io.fromswagger.processor.contract;

import io.fromswagger.processor.plan.ApiPlan;

/** The contract resource of one document. */
public final class ContractJson {

    private ContractJson() {}

    /** The resource's text. */
    public static String write(ApiPlan plan, String role) {
        return "{\"fromswagger\": 1, \"name\": \"" + plan.api().name() + "\", \"role\": \"" + role + "\"}\n";
    }
}
