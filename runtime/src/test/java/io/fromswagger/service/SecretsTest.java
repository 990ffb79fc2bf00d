package io.fromswagger.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    private static final String CANARY = "s3cr3t-canary-0815";

    @Test
    void a_secret_is_masked_wherever_it_stands() {
        var secrets = new Secrets(Map.of("API_TOKEN", CANARY));

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "API_TOKEN",
                "apiToken",
                "DB_PASSWORD",
                "DB_PWD",
                "SIGNING_KEY",
                "AWS_SECRET_ACCESS_KEY",
                "Authorization",
                "Set-Cookie",
                "GOOGLE_CREDENTIALS",
                "KEYSTORE_PASSWORD",
                "KEYCLOAK_CLIENT_SECRET"
            })
    void names_that_look_secret(String name) {
        assertThat(new Secrets(Map.of(name, CANARY)).mask("it is " + CANARY)).isEqualTo("it is ***");
    }

    @ParameterizedTest
    @CsvSource({
        "KEYCLOAK_URL,http://127.0.0.1:8080", "CASSANDRA_KEYSPACE,orders", "PWD,/home/me/orders", "OLDPWD,/home/me",
        "TOKENIZERS_PARALLELISM,false", "TOKEN_CHECK,enabled", "KEY_FILE,/etc/ssl/orders", "PORT,8080"
    })
    void what_is_no_secret_stays(String name, String value) {
        assertThat(new Secrets(Map.of(name, value)).mask("it is " + value)).isEqualTo("it is " + value);
    }

    @Test
    void a_password_in_a_url_is_a_secret_elsewhere_too() {
        var secrets = new Secrets(Map.of("DATABASE_URL", "postgresql://orders:" + CANARY + "@db:5432/orders"));

        assertThat(secrets.mask("password " + CANARY + " refused by postgresql://orders:" + CANARY + "@db"))
                .isEqualTo("password *** refused by postgresql://orders:***@db");
    }

    @Test
    void a_secret_is_masked_line_by_line_and_as_it_stands_in_a_url() {
        var secrets = new Secrets(Map.of("PRIVATE_KEY", "-----BEGIN\nMIIEvQIBADAN/Bgk+hkiG9w0\n-----END"));

        assertThat(secrets.mask("  MIIEvQIBADAN/Bgk+hkiG9w0\n?k2=MIIEvQIBADAN%2FBgk%2BhkiG9w0"))
                .isEqualTo("  ***\n?k2=***");
    }

    @Test
    void options_of_a_command_are_secrets_too() {
        var words = List.of("orders", "--token=" + CANARY, "--api-key", "0815-canary-4711", "--port", "8080");
        var secrets = new Secrets(Map.of(), words);

        assertThat(secrets.command(words)).isEqualTo("orders --token=*** --api-key *** --port 8080");
        assertThat(secrets.mask("started with " + CANARY + " and 0815-canary-4711 at 8080"))
                .isEqualTo("started with *** and *** at 8080");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
                    Authorization: Bearer canary                → Authorization: ***
                    > authorization: Basic canary==             → > authorization: ***
                    Proxy-Authorization: Digest a="canary"      → Proxy-Authorization: ***
                    Cookie: session=canary; theme="dark"        → Cookie: ***
                    Set-Cookie: session=canary; HttpOnly        → Set-Cookie: ***
                    X-Api-Key: canary                           → X-Api-Key: ***
                    curl -H 'Cookie: a="canary"' http://a/b     → curl -H 'Cookie: ***' http://a/b
                    curl -H "Authorization: Bearer canary" a    → curl -H "Authorization: ***" a
                    {"Authorization":"Bearer canary","a":1}     → {"Authorization":"***","a":1}
                    {"cookie": "a=\\"canary\\"; b=canary", "c":1} → {"cookie": "***", "c":1}
                    {'Authorization': 'Bearer canary', 'a': 1}  → {'Authorization': '***', 'a': 1}
                    {"set-cookie":["session=canary"],"a":1}     → {"set-cookie":["***"],"a":1}
                    {Authorization=[Bearer canary], a=[b]}      → {Authorization=***
                    GET /orders?access_token=canary&page=2      → GET /orders?access_token=***&page=2
                    http://orders:canary@127.0.0.1/             → http://orders:***@127.0.0.1/
                    a cookie, without a value                   → a cookie, without a value
                    """)
    void headers_that_say_who_is_calling(String line, String masked) {
        var secrets = new Secrets(Map.of());

        assertThat(secrets.mask("before\n" + line + "\nafter")).isEqualTo("before\n" + masked + "\nafter");
        assertThat(secrets.mask(masked)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "x", "key=", "://a:", "cookie: \"\\a", "\"cookie\": '", "authorization=[ "})
    void no_text_takes_long(String hostile) {
        var text = hostile.repeat(400_000 / hostile.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new Secrets(Map.of()).mask(text));
    }
}
