package io.fromswagger.report;

import java.util.List;

/** Texts that a document may hold anywhere, each of which is markup or a command to somebody who shows it. */
final class HostileText {

    private HostileText() {}

    static List<String> all() {
        return List.of(
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "</pre></code></li></ul></details><img src=x onerror=alert(1)>",
                "</style><svg onload=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' onmouseover='alert(1)",
                "x\"><a href=\"javascript:alert(1)\">x</a>",
                "<!-- x",
                "--> x",
                "]]> <![CDATA[ x",
                "&lt;script&gt;",
                "&#60;script&#62;",
                "{{content}}",
                "$1 $& \\1 ${x}",
                "[x](javascript:alert(1))",
                "![x](http://example.com/x.png)",
                "[x]: http://example.com",
                "<http://example.com>",
                "a | b | c",
                "a\n| b | c |\n| --- | --- |",
                "a\n\n# b\n\n- c\n",
                "a\r\n\r\n> b",
                "a\r\r***\r",
                "a\n===",
                "`x` ``y`` ```\nz",
                "*a* **b** _c_ __d__ ~~e~~",
                "\\| \\` \\",
                "# a #",
                "- a",
                "1. a",
                "    a",
                "\tb",
                "$a$ $$b$$",
                "\u001b[2J\u001b[31mred",
                "\u009b31m",
                "\u001b]0;title\u0007",
                "a\rb",
                "a\bb\u0000c\u007f",
                "a\u000bb\fc\u0085d",
                "a\u2028b\u2029c",
                "\u202eabc\u2066def\u200f",
                "\ufeffa\u200bb\ufffe",
                "\ud800 alone",
                "::set-output name=x::y",
                "##[error]x",
                "##teamcity[buildStop]",
                "x".repeat(5_000));
    }
}
