package io.fromswagger.processor.poet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecTextTest {

    @Test
    void a_literal_is_plain_ascii_and_keeps_every_character() {
        assertThat(SpecText.literal("a \"quoted\" \\u002a/ line\nand é\u2028\u0000")
                        .toString())
                .isEqualTo("\"a \\\"quoted\\\" \\\\u002a/ line\\nand \\u00e9\\u2028\\u0000\"");
    }

    @Test
    void dollar_signs_are_no_format_of_ours() {
        assertThat(SpecText.literal("cost $L $S $$").toString()).isEqualTo("\"cost $L $S $$\"");
        assertThat(new Javadoc()
                        .paragraph("%s", SpecText.prose("cost $L %s"))
                        .build()
                        .toString())
                .isEqualTo("cost $L %s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/ class Evil {}",
                "\\u002a/ class Evil {}",
                "*\u200b/ class Evil {}",
                "\\uuu002a\\u002f",
                "{@link java.lang.Runtime}",
                "<script>alert(1)</script>",
                "@deprecated now",
                "\u202e/* reversed",
                "&#42;/"
            })
    void prose_can_neither_end_a_comment_nor_be_a_tag(String hostile) {
        String prose = SpecText.prose(hostile).text();

        assertThat(prose).doesNotContain("*/", "\\", "@", "<", ">", "{", "}", "\u200b", "\u202e");
        assertThat(SpecText.code(hostile).text()).doesNotContain("*/", "\\", "{@link", "<script");
    }

    @Test
    void prose_keeps_what_is_readable() {
        assertThat(SpecText.prose("See **https://example.org/a** for \u201cit\u2019s\u201d \u2013 all\u2026")
                        .text())
                .isEqualTo("See **https://example.org/a** for \"it's\" - all...");
    }

    @Test
    void what_is_no_ascii_is_written_so_that_any_encoding_can_say_it() {
        assertThat(SpecText.prose("größe \ud83d\ude00").text()).isEqualTo("gr&#246;&#223;e &#128512;");
        assertThat(SpecText.code("/größe").text()).isEqualTo("<code>/gr&#246;&#223;e</code>");
        assertThat(SpecText.comment("größe.yaml")).isEqualTo("gr\\u00f6\\u00dfe.yaml");
        assertThat(SpecText.displayName("200", "größe").toString()).isEqualTo("\"200: gr\\u00f6\\u00dfe\"");
    }

    @Test
    void prose_is_one_paragraph_of_bearable_length() {
        assertThat(SpecText.prose("First\n  line.\n\nSecond paragraph.").text()).isEqualTo("First line.");
        assertThat(SpecText.prose("word ".repeat(1000)).text())
                .hasSizeLessThan(810)
                .endsWith("word...");
        assertThat(SpecText.prose("x".repeat(5000)).text()).hasSizeLessThan(810).endsWith("...");
    }

    @Test
    void code_uses_the_code_tag_only_where_its_braces_match() {
        assertThat(SpecText.code("GET /orders/{orderId}").text()).isEqualTo("{@code GET /orders/{orderId}}");
        assertThat(SpecText.code("GET /a}{").text()).isEqualTo("<code>GET /a&#125;&#123;</code>");
        assertThat(SpecText.code("a<b>").text()).isEqualTo("<code>a&lt;b&gt;</code>");
    }

    @Test
    void a_json_body_is_a_text_block() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("say", "\"hi\" \\ é\n");
        body.put("n", 1);

        assertThat(SpecText.json(body).toString()).isEqualTo("""
                        \"""
                        {
                          "say": "\\\\"hi\\\\" \\\\\\\\ \\u00e9\\\\n",
                          "n": 1
                        }\"""\
                        """);
    }

    @Test
    void a_body_of_one_line_is_a_literal() {
        assertThat(SpecText.json("text").toString()).isEqualTo("\"\\\"text\\\"\"");
        assertThat(SpecText.json(Map.of()).toString()).isEqualTo("\"{}\"");
    }

    @Test
    void a_body_that_a_text_block_would_change_is_a_literal() {
        assertThat(SpecText.body("a \nb").toString()).isEqualTo("\"a \\nb\"");
        assertThat(SpecText.body("a\n\nb").toString()).isEqualTo("\"a\\n\\nb\"");
    }

    @Test
    void a_body_of_xml_is_a_text_block_and_one_that_looks_like_java_is_not() {
        assertThat(SpecText.body("<a>\n  <b/>\n</a>").toString()).startsWith("\"\"\"\n<a>");
        assertThat(SpecText.body("[\n  null,\n  true\n]").toString()).startsWith("\"\"\"\n[");
        assertThat(SpecText.body("public class A {\n}").toString()).isEqualTo("\"public class A {\\n}\"");
        assertThat(SpecText.body("<a>\n  /**\n</a>").toString()).startsWith("\"<a>");
    }

    @Test
    void a_body_too_long_for_a_constant_is_joined_at_run_time() {
        String code = SpecText.body("x".repeat(100_000)).toString();

        assertThat(code).startsWith("java.lang.String.join(\"\",\n        \"xxx");
        assertThat(code.lines()).hasSize(14).allMatch(line -> line.length() < 8_100);
    }

    @Test
    void a_long_sentence_is_broken_at_spaces() {
        assertThat(SpecText.sentence("Only you know when this happens", 16).toString())
                .isEqualTo("\"Only you know \"\n                + \"when this \"\n                + \"happens\"");
    }

    @Test
    void a_comment_cannot_hide_a_line_break() {
        assertThat(SpecText.comment("a\\u000a b\n c")).isEqualTo("a/u000a b c");
    }

    @Test
    void bytes_are_text_where_they_can_be_and_base64_where_not() {
        assertThat(SpecText.bytes("plain").toString())
                .isEqualTo("\"plain\".getBytes(java.nio.charset.StandardCharsets.UTF_8)");
        assertThat(SpecText.bytes("\u00ff\u0000").toString())
                .isEqualTo("java.util.Base64.getDecoder().decode(\n\"/wA=\")");
        assertThat(SpecText.bytes("\u0000".repeat(70_000)).toString())
                .startsWith("java.util.Base64.getDecoder().decode(java.lang.String.join(\"\",");
    }
}
