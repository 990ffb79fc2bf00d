package io.fromswagger.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.model.Parameter.In;
import io.fromswagger.processor.plan.TestApi.TestOperation;
import io.fromswagger.processor.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a correct service may do, so that no test may fail for it; each was seen to fail one. */
class FalseAlarmsTest {

    @Test
    void a_header_of_http_itself_may_be_passed_over() {
        assertThat(ids(new TestOperation("listOrders", "GET", "/orders")
                        .parameter(In.HEADER, "Accept-Encoding", false, "{'type': 'string', 'enum': ['gzip']}")
                        .responds("200", "Done.")))
                .doesNotContain("rejects_header_accept_encoding_not_listed");
    }

    @Test
    void a_header_has_no_letters_beyond_ascii() {
        assertThat(ids(new TestOperation("listOrders", "GET", "/orders")
                        .parameter(In.HEADER, "on-behalf-of", false, "{'type': 'string', 'examples': ['two words']}")
                        .parameter(In.QUERY, "title", false, "{'type': 'string', 'examples': ['two words']}")
                        .responds("200", "Done.")))
                .contains("ok_with_query_title_in_unicode")
                .doesNotContain("ok_with_header_on_behalf_of_in_unicode");
    }

    @Test
    void a_put_may_make_what_is_not_there() {
        assertThat(ids(putOrder().responds("404", "No such order.")))
                .contains("not_found_for_unknown_order_id")
                .doesNotContain("not_found");
        assertThat(ids(putOrder().responds("201", "It was made.").responds("404", "No such order.")))
                .contains("not_found")
                .doesNotContain("not_found_for_unknown_order_id");
    }

    @Test
    void a_value_of_a_discriminator_is_sent_with_what_it_stands_for_only() {
        var api = new TestApi()
                .schema("Card", """
                        {'type': 'object', 'required': ['kind', 'number'], 'properties': {
                          'kind': {'type': 'string'}, 'number': {'type': 'string'}}}""")
                .schema("Cash", """
                        {'type': 'object', 'required': ['kind'], 'properties': {'kind': {'type': 'string'}}}""")
                .schema("Payment", """
                        {'oneOf': [{'$ref': '#/$defs/Card'}, {'$ref': '#/$defs/Cash'}],
                          'discriminator': {'propertyName': 'kind', 'mapping': {
                            'card': '#/$defs/Card', 'cash': '#/$defs/Cash'}}}""")
                .operation(new TestOperation("pay", "POST", "/payments")
                        .body("application/json", "{'$ref': '#/$defs/Payment'}")
                        .responds("201", "Done."))
                .build();
        var validator = new SchemaValidator(api, new Schemas(api));
        var payment = api.schemas().get(2).schema();

        assertThat(validator.accepts(payment, Direction.REQUEST, TestApi.json("{'kind': 'cash'}")))
                .isTrue();
        assertThat(validator.accepts(payment, Direction.REQUEST, TestApi.json("{'kind': 'card'}")))
                .isFalse();
        assertThat(validator.accepts(payment, Direction.REQUEST, TestApi.json("{'kind': 'cheque'}")))
                .isFalse();
    }

    @Test
    void a_scheme_that_is_not_defined_may_ask_for_nothing() {
        var operation = new TestOperation("listOrders", "GET", "/orders").responds("200", "Done.");

        assertThat(ids(operation.secured())).contains("unauthorized_without_credentials");
        assertThat(ids(operation.secured("bearerAuht"))).doesNotContain("unauthorized_without_credentials");
        assertThat(ids(operation.responds("401", "Who is there?"))).contains("unauthorized_without_credentials");
    }

    @Test
    void a_form_without_a_field_is_no_body() {
        assertThat(ids(new TestOperation("placeOrder", "POST", "/orders")
                        .body("application/json", "{'type': 'object'}")
                        .alsoBody("application/x-www-form-urlencoded", "{'type': 'object'}")
                        .responds("201", "Done.")))
                .contains("created")
                .doesNotContain("created_as_application_x_www_form_urlencoded");
    }

    @Test
    void what_only_the_document_tells_apart_may_be_the_other() {
        var api = new TestApi()
                .operation(search("search", "/orders"))
                .operation(search("searchByName", "/orders#by-name"));

        assertThat(ids(api)).contains("ok").noneMatch(id -> id.startsWith("rejects"));
        assertThat(Planner.plan(api.build(), new Problems()).operations().get(1).cases())
                .filteredOn(each -> each.send().isPresent())
                .isEmpty();
    }

    private static TestOperation search(String id, String path) {
        return new TestOperation(id, "GET", path)
                .parameter(In.QUERY, "limit", true, "{'type': 'integer'}")
                .responds("200", "Done.");
    }

    @Test
    void a_form_can_not_hold_an_object_without_members() {
        assertThat(ids(new TestOperation("placeOrder", "POST", "/orders")
                        .body(
                                "application/x-www-form-urlencoded",
                                "{'type': 'object', 'required': ['parts'], 'properties': {'parts': {'type': 'object'}}}")
                        .responds("201", "Done.")))
                .containsOnlyOnce("created")
                .doesNotContain("rejects_body_without_parts");
    }

    @Test
    void a_part_that_is_one_of_several_things_is_no_text() {
        var multipart = new TestOperation("send", "POST", "/messages")
                .body("multipart/form-data", """
                        {'type': 'object', 'properties': {'text': {'type': 'string'},
                          'mentions': {'oneOf': [{'type': 'null'}, {'type': 'object'}]}}}""")
                .responds("201", "Done.");
        var sent = Planner.plan(new TestApi().operation(multipart).build(), new Problems())
                .operations()
                .get(0)
                .sampleRequest()
                .orElseThrow();

        assertThat(sent.body().orElseThrow().value()).isEqualTo(TestApi.json("{'text': 'text'}"));
    }

    @Test
    void what_is_below_one_value_of_a_path_is_not_below_another() {
        String kind = "{'type': 'string', 'enum': ['mail', 'phone']}";
        var contacts = new TestApi()
                .operation(new TestOperation("addContact", "POST", "/contacts/{kind}")
                        .parameter(In.PATH, "kind", true, kind)
                        .body("application/json", "{'type': 'object'}")
                        .responds("201", "It.", "{'type': 'object', 'properties': {'id': {'type': 'string'}}}"))
                .operation(new TestOperation("getContact", "GET", "/contacts/{kind}/{id}")
                        .parameter(In.PATH, "kind", true, kind)
                        .parameter(In.PATH, "id", true, "{'type': 'string'}")
                        .responds("200", "It."));

        assertThat(ids(contacts)).contains("created_with_path_kind_phone");
        assertThat(Planner.plan(contacts.build(), new Problems())
                        .operations()
                        .get(1)
                        .cases())
                .extracting(ContractCase::id)
                .contains("ok")
                .doesNotContain("ok_with_path_kind_phone");
    }

    @Test
    void a_form_that_may_be_left_out_may_lack_its_only_field() {
        assertThat(ids(new TestOperation("getToken", "POST", "/token")
                        .optionalBody(
                                "application/x-www-form-urlencoded",
                                "{'type': 'object', 'required': ['grant'], 'properties': {'grant': {'type': 'string'}}}")
                        .responds("200", "Done.")))
                .doesNotContain("rejects_body_without_grant");
    }

    @Test
    void what_a_path_calls_by_name_has_an_id_of_another_kind() {
        String users = """
                {'type': 'array', 'items': {'type': 'object', 'properties': {
                  'id': {'type': 'integer'}, 'login': {'type': 'string'}}}}""";
        var byId = resources("/users/{userId}", "userId", users);
        var byName = resources("/users/{user_name}", "user_name", users);

        assertThat(byId.get(0).listing()).isPresent();
        assertThat(byName.get(0).listing()).isEmpty();
    }

    @Test
    void of_paths_that_differ_in_names_only_each_is_read_by_its_own() {
        var found = Planner.plan(
                        new TestApi()
                                .operation(read("getFile", "/files/{fileId}", "fileId"))
                                .operation(read("getFileByName", "/files/{fileName}", "fileName"))
                                .build(),
                        new Problems())
                .resources();

        assertThat(found).extracting(ExistingResource::path).containsExactly("/files/{fileId}", "/files/{fileName}");
        assertThat(found)
                .flatExtracting(resource -> resource.reader().stream().toList())
                .containsExactly("getFile", "getFileByName");
    }

    private static List<ExistingResource> resources(String path, String parameter, String list) {
        return Planner.plan(
                        new TestApi()
                                .operation(
                                        new TestOperation("listUsers", "GET", "/users").responds("200", "All.", list))
                                .operation(read("getUser", path, parameter))
                                .build(),
                        new Problems())
                .resources();
    }

    private static TestOperation read(String id, String path, String parameter) {
        return new TestOperation(id, "GET", path)
                .parameter(In.PATH, parameter, true, "{'type': 'string', 'examples': ['a']}")
                .responds("200", "It.");
    }

    private static TestOperation putOrder() {
        return new TestOperation("putOrder", "PUT", "/orders/{orderId}")
                .parameter(In.PATH, "orderId", true, "{'type': 'string'}")
                .body("application/json", "{'type': 'object'}")
                .responds("200", "It was replaced.");
    }

    private static List<String> ids(TestOperation operation) {
        return ids(new TestApi().operation(operation));
    }

    private static List<String> ids(TestApi api) {
        return Planner.plan(api.build(), new Problems()).operations().get(0).cases().stream()
                .map(ContractCase::id)
                .toList();
    }
}
