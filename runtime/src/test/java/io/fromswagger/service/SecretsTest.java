package io.fromswagger.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void a_secret_is_masked_wherever_it_stands() {
        var secrets = new Secrets(Map.of("API_TOKEN", "s3cr3t-canary-0815"));

        assertThat(secrets.mask("sent Bearers3cr3t-canary-0815x and s3cr3t-canary-0815"))
                .isEqualTo("sent Bearer***x and ***");
    }

    @Test
    void a_short_secret_is_masked_as_a_word_of_its_own() {
        var secrets = new Secrets(Map.of("DATABASE_PASSWORD", "postgres"));

        assertThat(secrets.mask("jdbc:postgresql://127.0.0.1/db as app with postgres, or app:postgres@db"))
                .isEqualTo("jdbc:postgresql://127.0.0.1/db as app with ***, or app:***@db");
    }

    @Test
    void a_variable_whose_name_looks_secret_is_masked_whatever_its_value() {
        assertThat(new Secrets(Map.of()).assignment("SIGNING_KEY", "x")).isEqualTo("SIGNING_KEY=***");
    }
}
