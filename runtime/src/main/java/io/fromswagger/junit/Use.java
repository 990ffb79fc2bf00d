package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.interaction.Interaction;
import java.util.List;

/**
 * What a test made of an API.
 *
 * @param consumer who called it: the services' names, or nothing for the test itself
 */
record Use(ApiContract api, String consumer, List<Interaction> interactions) {

    /** What to say of the requests that can't be sent again. */
    List<String> lost() {
        return interactions.stream()
                .filter(each -> each.request().kept() == Interaction.Kept.LOST)
                .map(each -> api.operation(each.operation()).spoken() + " of " + api.name()
                        + " is in no pact: the fake's engine keeps bodies as text, and lost bytes of this one")
                .distinct()
                .toList();
    }
}
