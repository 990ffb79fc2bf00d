package io.fromswagger.processor.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A text that wants to be code, and a harmless one as long as it, with blanks at the same places. */
public record Payload(String text, String twin) {

    /** What a payload does when it runs. */
    static final String MARKER = "fromswagger.injected";

    private static final String RUN = "System.setProperty(\"" + MARKER + "\", \"yes\")";
    private static final String STATIC = "static { " + RUN + "; }";

    private static final List<String> TEXTS = List.of(
            "*/ class Evil { " + STATIC + " } /*",
            "*/ " + STATIC + " /**",
            "\\u002a/ " + STATIC + " /\\u002a",
            "\\uuu002a\\u002f " + STATIC + " //",
            "*\\/ " + STATIC + " /*",
            "&#42;/ " + STATIC,
            "words\\u000a " + STATIC + " //",
            "words\n " + STATIC + " //",
            "words\r" + STATIC + " //",
            "words\r\n*/ " + STATIC + "\r\n/*",
            "words\u2028*/ " + STATIC + " \u2029",
            "words\u0085" + STATIC + "\u000b\u000c",
            "\"; " + STATIC + " String s = \"",
            "\\\"; " + STATIC + " //",
            "\\",
            "\\\\\" + " + RUN + " + \"",
            "\\u0022 + " + RUN + " + \\u0022",
            "' + \"' + " + RUN + " + '",
            "\"\"\"; " + STATIC + " String s = \"\"\"\n",
            "\\\"\"\"\n" + STATIC,
            "\") class Evil {} @Deprecated(since = \"",
            "A; " + STATIC + " B",
            "A { " + STATIC + " }, B",
            "A(" + RUN + ")",
            "{{ " + RUN + "; }}",
            "$L $S $T $N $$ $W $> $< $Z $1L",
            "$",
            "%s %n %d %1$s",
            "{0} ''{1}''",
            "${" + RUN + "} #{x} `x`",
            "nul \u0000 bell \u0007 escape \u001b[31m",
            "bidi \u202e } ; { \u2066 // \u2069",
            "lone \ud83d",
            "\udc00 lone",
            "emoji \ud83d\ude00 and \ud835\udd38",
            "\u00fcml\u00e4ut \u6f22\u5b57 \u0130\u0131",
            "invisible \u200b*\u200b/\u00ad\ufeff " + STATIC,
            "@Deprecated {@link System} @param x",
            "@deprecated",
            "<script>alert(1)</script> <img src=x onerror=alert(1)>",
            "]]> --> <!-- &amp; &lt",
            "a.b.C",
            "java.lang.Runtime",
            "../../etc/passwd",
            "..\\..\\x:y|z?*",
            "/absolute/path",
            "class",
            "record",
            "_",
            "String",
            "getClass",
            "toString",
            "null",
            "true",
            "0",
            "-1e9",
            "con",
            "aux.java",
            "  padded\t",
            " ",
            "",
            "~1~0#%2F%00",
            "very-long-" + "x".repeat(9_000));

    private static final List<Payload> ALL = payloads();

    /** All of them; there is none twice. */
    public static List<Payload> all() {
        return ALL;
    }

    private static List<Payload> payloads() {
        List<Payload> payloads = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            payloads.add(new Payload(TEXTS.get(i), harmless(TEXTS.get(i), i)));
        }
        return List.copyOf(payloads);
    }

    /**
     * Two letters of its own, so that two payloads never have the same twin, and a hyphen where the payload is no Java
     * name: a name that the document and Java spell differently is explained in what is generated.
     */
    private static String harmless(String text, int number) {
        if (text.length() == 1 && !text.isBlank()) {
            return text.equals("0") ? "1" : "-+!;:".substring(number % 5, number % 5 + 1);
        }
        char[] letters = {(char) ('a' + number / 20), (char) ('a' + number % 20), text.matches("record|con") ? 'z' : '-'
        };
        StringBuilder twin = new StringBuilder();
        IntStream.range(0, text.length()).forEach(i -> twin.append(text.charAt(i) == ' ' ? ' ' : letters[i % 3]));
        return twin.toString();
    }

    /** The first words, for the name of a test. */
    public String title() {
        String plain = text.replaceAll("[^ -~]", "?");
        return plain.length() > 40 ? plain.substring(0, 40) : plain;
    }
}
