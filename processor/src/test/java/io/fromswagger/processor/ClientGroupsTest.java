package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.compile.Compiled;
import io.fromswagger.processor.compile.Javac;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A client of more than forty operations is divided by tag, and javac is content with it. */
class ClientGroupsTest {

    private static final List<String> TAGS = List.of("pet store", "Pet-Store", "raw", "shop", "list users", "");

    @Test
    void a_large_client_has_a_class_for_each_tag() {
        Generated generated = Generated.of(document(42), "shop", true);

        Compiled compiled = Javac.compile(generated.sources());
        assertThat(compiled.complaints()).isEmpty();
        assertThat(compiled.clean()).isTrue();
        String client = text(generated, "ShopClient");
        assertThat(client)
                .contains("    public PetStoreClient petStore() {\n        return new PetStoreClient(api);\n    }\n")
                .contains("    public RawClient raw2() {")
                .contains("    public Shop2Client shop() {")
                .contains("    public ListUsersClient listUsers() {")
                .contains("    public ShopRawClient raw() {")
                .contains("    public Op5Response op5() {")
                .doesNotContain("op0()", "op1()", "op2()");
        assertThat(text(generated, "PetStoreClient"))
                .contains("/** The operations of Large with the tag {@code pet store}. */")
                .contains("    PetStoreClient(ApiClient api) {")
                .contains("public Op0Response op0()", "public Op1Response op1()")
                .doesNotContain("op2()");
        assertThat(text(generated, "ShopRawClient")).contains("op0()", "op41()");
    }

    @Test
    void without_tags_the_paths_divide_it() {
        StringBuilder document = new StringBuilder("openapi: 3.1.0\ninfo: {title: Large, version: '1'}\npaths:\n");
        for (int i = 0; i < 45; i++) {
            document.append("  /v1/{a}/%s/op%d: {get: {operationId: op%d, responses: {'204': {description: Done}}}}\n"
                    .formatted(i % 2 == 0 ? "bank-accounts" : "customers", i, i));
        }
        Generated generated = Generated.of(document.toString(), "shop", true);

        assertThat(text(generated, "ShopClient"))
                .contains("public BankAccountsClient bankAccounts()", "public CustomersClient customers()");
        assertThat(text(generated, "CustomersClient"))
                .contains("/** The operations of Large on paths such as {@code /v1/{a}/customers/op1}. */")
                .contains("public Op1Response op1(String a)");
    }

    @Test
    void forty_operations_are_not_divided() {
        Generated generated = Generated.of(document(40), "shop", true);

        assertThat(generated.sources()).noneMatch(source -> source.simpleName().equals("PetStoreClient"));
        assertThat(text(generated, "ShopClient")).contains("op0()", "op39()");
    }

    private static String text(Generated generated, String name) {
        return generated.files().get("com/acme/shop/" + name + ".java");
    }

    private static String document(int operations) {
        StringBuilder document = new StringBuilder("openapi: 3.1.0\ninfo: {title: Large, version: '1'}\npaths:\n");
        for (int i = 0; i < operations; i++) {
            String tag = TAGS.get(i % TAGS.size());
            document.append(
                    "  /op%d: {get: {operationId: op%d, tags: ['%s'], responses: {'204': {description: Done}}}}\n"
                            .formatted(i, i, tag));
        }
        return document.toString();
    }
}
