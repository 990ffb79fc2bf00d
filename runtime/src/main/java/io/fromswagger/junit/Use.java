package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.interaction.Interaction;
import java.util.List;

/**
 * What a test made of an API.
 *
 * @param consumer who called it: the services' names, or nothing for the test itself
 */
record Use(ApiContract api, String consumer, List<Interaction> interactions) {}
