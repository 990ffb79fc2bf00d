package io.fromswagger.contract;

import static io.fromswagger.contract.SmallContracts.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", quoteCharacter = '`', textBlock = """
            [["bearer"]]            | Authorization: Bearer abc     | ``
            [["bearer"]]            | authorization: bearer abc     | ``
            [["bearer"]]            | X-Other: 1                    | access_token=abc
            [["basic"]]             | Authorization: Basic YTpi     | ``
            [["digest"]]            | Authorization: Digest a="b"   | ``
            [["keyInHeader"]]       | x-api-key: k                  | ``
            [["keyInQuery"]]        | X-Other: 1                    | a=b&key=k
            [["keyInCookie"]]       | Cookie: a=b; session=k        | ``
            [["oauth"]]             | Authorization: Bearer abc     | ``
            [["oauth"]]             | Authorization: DPoP abc       | ``
            [["oauth"]]             | Authorization: acme-token abc | ``
            [["openId"]]            | Authorization: Bearer abc     | ``
            [["oauth"], ["basic"]]  | Authorization: Basic YTpi     | ``
            [["certificate"]]       | X-Other: 1                    | ``
            [["unknown"]]           | X-Other: 1                    | ``
            [["basic"], ["bearer"]] | Authorization: Bearer abc     | ``
            [["basic"], []]         | X-Other: 1                    | ``
            [["bearer", "keyInQuery"]] | Authorization: Bearer abc  | key=k
            []                      | X-Other: 1                    | ``
            """)
    void a_credential_of_one_alternative_is_enough(String security, String header, String query) {
        assertThat(check(security, header, query)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", quoteCharacter = '`', textBlock = """
            [["bearer"]]            | X-Other: 1                | ``    | Authorization: Bearer …                    | absent
            [["bearer"]]            | Authorization: Basic YTpi | ``    | Authorization: Bearer …                    | Authorization: Basic …
            [["bearer"]]            | Authorization: abcdef     | ``    | Authorization: Bearer …                    | Authorization without a scheme
            [["bearer"]]            | Authorization: Bearer     | ``    | Authorization: Bearer …                    | Authorization without a scheme
            [["basic"]]             | Authorization: Bearer abc | ``    | Authorization: Basic …                     | Authorization: Bearer …
            [["keyInHeader"]]       | X-Api-Key-2: k            | ``    | header X-Api-Key                           | absent
            [["keyInQuery"]]        | key: k                    | key=  | query key                                  | absent
            [["keyInCookie"]]       | Cookie: sessions=k        | ``    | cookie session                             | absent
            [["oauth"]]             | X-Other: 1                | ``    | Authorization: Bearer …                    | absent
            [["oauth"]]             | Authorization: Basic YTpi | ``    | Authorization: Bearer …                    | Authorization: Basic …
            [["openId"]]            | Authorization: NTLM TlRM  | ``    | Authorization: Bearer …                    | Authorization: NTLM …
            [["bearer"]]            | Authorization: Bearer Bearer a | `` | Authorization: Bearer …                  | Authorization: Bearer …, which is no token
            [["digest"]]            | Authorization: Bearer abc | ``    | Authorization: Digest …                    | Authorization: Bearer …
            [["basic"], ["bearer"]] | X-Other: 1                | ``    | Authorization: Basic … or Authorization: Bearer … | absent
            [["bearer", "keyInQuery"]] | X-Other: 1             | key=k | Authorization: Bearer … and query key      | absent
            [["bearer", "keyInQuery"]] | Authorization: Bearer a | ``   | Authorization: Bearer … and query key      | Authorization: Bearer …
            """)
    void a_request_without_any_alternative_is_a_violation(
            String security, String header, String query, String expected, String actual) {
        assertThat(check(security, header, query))
                .containsExactly(new Violation(
                        "request_security",
                        "who calls must prove it by " + expected + " (#/op)",
                        "#/op",
                        3,
                        expected,
                        actual));
    }

    @Test
    void a_token_may_come_in_a_form() {
        var contract = contract("[[\"bearer\"]]");
        var form = Map.of("Content-Type", List.of("application/x-www-form-urlencoded"));

        assertThat(contract.checkSecurity(contract.operation("op"), "", form, bytes("a=b&access_token=abc")))
                .isEmpty();
        assertThat(contract.checkSecurity(contract.operation("op"), "", form, bytes("a=b")))
                .hasSize(1);
        assertThat(contract.checkSecurity(contract.operation("op"), "", SmallContracts.JSON, bytes("access_token=abc")))
                .hasSize(1);
    }

    private static List<Violation> check(String security, String header, String query) {
        var contract = contract(security);
        var headers = Map.of(header.split(": ?", 2)[0], List.of(header.split(": ?", 2)[1]));
        return contract.checkSecurity(contract.operation("op"), query, headers, new byte[0]);
    }

    private static ApiContract contract(String security) {
        return ApiContract.read(Json.parse("""
                {"fromswagger": 1, "name": "things", "spec": "things.yaml", "role": "DOWNSTREAM",
                 "securitySchemes": {
                   "bearer": {"type": "http", "scheme": "bearer"},
                   "basic": {"type": "http", "scheme": "basic"},
                   "digest": {"type": "http", "scheme": "digest"},
                   "keyInHeader": {"type": "apiKey", "in": "header", "name": "X-Api-Key"},
                   "keyInQuery": {"type": "apiKey", "in": "query", "name": "key"},
                   "keyInCookie": {"type": "apiKey", "in": "cookie", "name": "session"},
                   "oauth": {"type": "oauth2"},
                   "openId": {"type": "openIdConnect"},
                   "certificate": {"type": "mutualTLS"}},
                 "operations": [{"id": "op", "method": "POST", "path": "/things", "pointer": "#/op", "line": 3,
                   "security": %s, "responses": {}}], "$defs": {}}""".formatted(security)));
    }
}
