package io.fromswagger.fake;

import static io.fromswagger.fake.Call.Part.json;
import static io.fromswagger.fake.Call.Part.text;
import static io.fromswagger.fake.Call.Part.with;
import static io.fromswagger.fake.Call.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls that are unusual and right all the same: none of them may fail a test. More stand beside each wrong call. */
class RightCallsTest {

    private static final String TEXT = "{\"city\": \"Bonn\"}";

    @RegisterExtension
    static final RunningMountebank MOUNTEBANK = new RunningMountebank();

    private static final Parcels parcels = MOUNTEBANK.parcels();

    @BeforeEach
    void answers_whatever_comes() {
        parcels.answersByContract();
    }

    static Stream<Call> paths() {
        return Stream.of(
                call("GET /parcels/7?"),
                call("GET /invoices/a!$&'()*+,;=:@b"),
                call("GET /invoices/%21%24%26%27%28%29%2a%2B%2c%3b%3D%3a%40"),
                call("GET /invoices/%7ea-b._~"),
                call("GET /invoices/100%25"),
                call("GET /invoices/%252F"),
                call("GET /invoices/%EF%BF%BD"),
                call("GET /parcels/./../parcels/7"),
                call("GET /shapes/.1.2/;matrix=5"),
                call("GET /shapes/%2e1,2/;matrix=5"));
    }

    static Stream<Call> parameters() {
        var list = call("GET /parcels?&s%69nce=2026-01-01&&filter%5bweight%5D=1&status=lost&status=lost&")
                .header("x-tenant", "acme")
                .header("AUTHORIZATION", "BEARER t");
        return Stream.of(
                list.header("cookie", "region=eu; $Version=1; other"),
                list.header("Cookie", "a=1").header("Cookie", "region=us"),
                draw("count=7.0"),
                draw("count=1E2&ratio=5"),
                draw("count=-0"),
                draw("q="),
                draw("q=a+b%20c"),
                draw("q=%F0%9F%98%80%F0%9F%98%80"),
                draw("").header("X-Ids", " 1 ,2,  3 "),
                draw("").header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                        .header("X-Request-ID", "a")
                        .header("X-Request-ID", "b")
                        .header("Forwarded", "for=192.0.2.60")
                        .header("Prefer", "return=minimal")
                        .header("If-None-Match", "\"a\"")
                        .header("Accept-Language", "de, en;q=0.5")
                        .header("Accept-Encoding", "gzip, br;q=0"));
    }

    private static Call draw(String query) {
        return call("GET /shapes/.1,2/;matrix=5?" + query);
    }

    static Stream<Call> accepts() {
        return Stream.of(
                        "*/*",
                        "*",
                        "APPLICATION/JSON",
                        "application/*",
                        "application/*+json",
                        "application/json; charset=utf-8",
                        "application/json;q=0.9, text/html",
                        "application/json;version=2;q=0, application/json",
                        "application/json;profile=\"a,b\"",
                        "application/json, text/plain, */*",
                        "application/vnd.acme.v1+json",
                        "application/problem+json",
                        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                        "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2")
                .map(accept -> call("GET /invoices")
                        .header("Authorization", "Bearer t")
                        .header("Accept", accept));
    }

    static Stream<Call> others() {
        return Stream.of(
                call("GET /invoices").header("Authorization", "Bearer t"),
                call("GET /invoices")
                        .header("Authorization", "Bearer t")
                        .header("Accept", "text/html")
                        .header("Accept", "text/csv"),
                call("GET /parcels/7").header("Accept", "text/html").header("Authorization", "Basic x"),
                call("DELETE /invoices/7").header("Authorization", "Digest a=b").header("Accept", "text/html"),
                call("PUT /invoices/7/seal")
                        .header("Cookie", "sid=s")
                        .header("X-Api-Key", "k")
                        .header("Authorization", "Basic x"),
                call("PUT /parcels/7").json("{\"weight\": 1}").chunked(),
                call("POST /parcels/1/notes?key=k").form("text=\u00e4+b").chunked(),
                call("POST /parcels/1/notes?key=k").form("text&urgent=true"),
                call("POST /papers").parts(json("more", TEXT)),
                call("POST /papers").parts(text("more", TEXT)),
                call("POST /papers").parts(with("\r\nContent-Type: text/plain; charset=UTF-8", "more", TEXT)),
                call("POST /papers").parts(with("; filename=\"blob\"\r\nContent-Type: application/json", "more", TEXT)),
                call("POST /papers").parts(with("\r\nContent-Type: text/html", "free", "<p>x</p>")),
                call("POST /papers").parts(with("; filename=\"a\"", "raw", "x")),
                call("POST /papers").parts(with("; filename=\"a\"\r\nContent-Type: application/zip", "blob", "x")),
                call("POST /papers")
                        .parts(with("\r\nContent-Transfer-Encoding: 8bit", "note", "x"))
                        .chunked());
    }

    @ParameterizedTest
    @MethodSource({"paths", "parameters", "accepts", "others"})
    void a_right_call_is_quiet(Call call) throws Exception {
        var authorized =
                call.path().startsWith("/v2/invoices/") && call.headers().isEmpty()
                        ? call.header("Authorization", "Bearer t")
                        : call;
        assertThat(authorized.send(parcels)).isBetween(200, 204);

        assertThatCode(() -> parcels.server().verify()).doesNotThrowAnyException();
    }

    @Test
    void a_caller_that_waits_before_it_sends_its_body() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(parcels.url() + "/drafts"))
                .expectContinue(true)
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString("\r\n{\t\"secret\" :\n\"abc\"}"));

        assertThat(HttpClient.newHttpClient()
                        .send(request.build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(204);
        assertThatCode(() -> parcels.server().verify()).doesNotThrowAnyException();
    }
}
