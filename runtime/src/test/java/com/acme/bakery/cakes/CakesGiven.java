package com.acme.bakery.cakes;

import io.fromswagger.Given;
import io.fromswagger.NotGiven;
import java.util.Optional;

/** As it would be generated. */
public interface CakesGiven extends Given {

    default BakeCakeResponse bakeCake409() {
        throw new NotGiven("Only you know when POST /cakes answers 409.");
    }

    default BakeCakeResponse bakeCake429() {
        throw new NotGiven("Only you know when POST /cakes answers 429.");
    }

    default Optional<Long> cakeId() {
        return Optional.empty();
    }

    default Optional<String> token() {
        return Optional.empty();
    }
}
