package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.acme.shop.orders.GetOrderCases;
import com.acme.shop.orders.PlaceOrderCases;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class ShardTest {

    @TempDir
    private Path temporary;

    @AfterEach
    void all() {
        System.clearProperty("fromswagger.shard");
    }

    @Test
    void are_complete_disjoint_and_of_similar_size() {
        var sizes = new int[5];
        for (int i = 0; i < 1000; i++) {
            String id = "case_" + i;
            var in = IntStream.rangeClosed(1, 5)
                    .filter(number -> new Shard(number, 5).has("placeOrder", id))
                    .toArray();
            assertThat(in).hasSize(1);
            sizes[in[0] - 1]++;
        }

        assertThat(IntStream.of(sizes)).allMatch(size -> size > 150 && size < 250);
    }

    @Test
    void stay_what_they_are() {
        assertThat(IntStream.rangeClosed(1, 5)
                        .filter(number -> new Shard(number, 5).has("placeOrder", "conflict"))
                        .toArray())
                .containsExactly(2);
    }

    @Test
    void are_asked_for_legibly() {
        assertThat(Shard.parse(" 2/5 ")).isEqualTo(new Shard(2, 5));
        assertThat(Shard.parse("").isEverything()).isTrue();
        for (String wrong : List.of("0/5", "6/5", "2", "2/", "a/b")) {
            assertThatThrownBy(() -> Shard.parse(wrong))
                    .hasMessage("-Dfromswagger.shard=" + wrong
                            + " is no share of the tests: say 2/5 for the second of five");
        }
    }

    @Test
    void run_every_case_once_and_list_no_other() throws IOException {
        var listed = new ArrayList<String>();
        try (var server = new OrdersServer()) {
            for (String shard : List.of("1/3", "2/3", "3/3")) {
                listed.addAll(casesOf(shard, server.url()));
            }
        }

        assertThat(listed)
                .containsExactlyInAnyOrder(
                        "created_for_example_two_books passed",
                        "created_for_every_property passed",
                        "rejects_body_without_quantity passed",
                        "conflict pending",
                        "ok passed",
                        "not_found_for_unknown_order_id passed");
    }

    private List<String> casesOf(String shard, String url) throws IOException {
        var results = temporary.resolve(shard.replace('/', '-'));
        System.setProperty("fromswagger.shard", shard);
        try (var session = LauncherFactory.openSession()) {
            session.getLauncher()
                    .execute(LauncherDiscoveryRequestBuilder.request()
                            .configurationParameter("fromswagger.url", url)
                            .configurationParameter("fromswagger.credentials.bearerAuth", "a token")
                            .configurationParameter("fromswagger.results", results.toString())
                            .configurationParameter("fromswagger.board", "false")
                            .selectors(selectClass(PlaceOrderCases.class), selectClass(GetOrderCases.class))
                            .build());
        }
        return Json.parse(Files.readString(results.resolve("coverage.json"))).at("/apis/0/operations").items().stream()
                .flatMap(operation -> operation.get("cases").items().stream())
                .map(each ->
                        each.get("id").asString() + " " + each.get("result").asString())
                .toList();
    }
}
