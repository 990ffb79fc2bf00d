package com.acme.bakery;

import com.acme.bakery.cakes.BakeCakeResponse;
import com.acme.bakery.cakes.CakesClient;
import com.acme.bakery.cakes.CakesGiven;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What a user of fromswagger would write, as the test at hand wants it. */
public final class MyCakes implements CakesGiven {

    /** What the hooks of the next run say; made anew by each test. */
    public static volatile Knowledge knows = new Knowledge();

    /** What a baker may know. */
    public static final class Knowledge {
        public final AtomicInteger made = new AtomicInteger();
        public @Nullable String cakeThatIsThere;
        public @Nullable Long cakeId;
        public @Nullable String token;
        public Map<String, Object> values = Map.of();
        public @Nullable RuntimeException failure;
    }

    private final CakesClient cakes;

    MyCakes(CakesClient cakes) {
        this.cakes = cakes;
        knows.made.incrementAndGet();
    }

    @Override
    public BakeCakeResponse bakeCake409() {
        if (knows.failure != null) {
            throw knows.failure;
        }
        if (knows.cakeThatIsThere == null) {
            return CakesGiven.super.bakeCake409();
        }
        return cakes.bakeCake(knows.cakeThatIsThere);
    }

    @Override
    public Optional<Long> cakeId() {
        return Optional.ofNullable(knows.cakeId);
    }

    @Override
    public Optional<String> token() {
        return Optional.ofNullable(knows.token);
    }

    @Override
    public Map<String, Object> values() {
        return knows.values;
    }
}
