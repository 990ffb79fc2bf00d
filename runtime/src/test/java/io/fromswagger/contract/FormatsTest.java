package io.fromswagger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource({
        "date-time, 2020-01-01T00:00:00Z",
        "date-time, 2020-01-01t00:00:00.123456789z",
        "date-time, 2020-01-01T00:00:00+05:30",
        "date-time, 2016-12-31T23:59:60Z",
        "date, 2020-02-29",
        "uuid, 7F3c6f0e-0000-4000-8000-000000000000",
        "uuid, 00000000-0000-0000-0000-000000000000",
        "email, a+b@localhost",
        "email, jürgen@müller.example",
        "email, '\"a b\"@c.example'",
        "uri, http://a/ü?q=%20#f",
        "uri, urn:isbn:1",
        "uri, mailto:a@b.c",
        "uri, /relative?a=b",
        "uri, http://[::1]:80/",
        "ipv4, 255.0.10.1",
        "ipv6, ::1",
        "ipv6, fe80::1:2",
        "ipv6, ::ffff:1.2.3.4",
        "int32, -2147483648",
        "int64, 9223372036854775807",
        "password, anything",
        "byte, dGV4dA==",
        "byte, -_8"
    })
    void legal_values_raise_no_alarm(String format, String value) {
        assertThat(holds(format, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "date-time, 2020-01-01T00:00:00",
        "date-time, 2020-01-01",
        "date-time, 2020-02-30T00:00:00Z",
        "date-time, 2020-01-01T24:00:00Z",
        "date, 2021-02-29",
        "date, 01.02.2020",
        "uuid, 7f3c6f0e00004000800000000000",
        "email, nobody",
        "email, a b@c.example",
        "uri, http://a b",
        "byte, not base64!",
        "ipv4, 1.2.3",
        "ipv4, 1.2.3.256",
        "ipv6, 1.2.3.4",
        "ipv6, fe80::1::2",
        "int32, 2147483648",
        "int64, -9223372036854775809"
    })
    void illegal_values_are_found(String format, String value) {
        assertThat(holds(format, value)).isFalse();
    }

    private static boolean holds(String format, String value) {
        Json json = format.startsWith("int") ? Json.parse(value) : Json.of(value);
        return Formats.enforced(format).map(known -> known.holds().test(json)).orElse(true);
    }
}
