package io.fromswagger.junit;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;

/** Prints lines, in plain ASCII where the terminal knows nothing else, and without what a terminal takes for a command. */
final class Console {

    /** Prints nothing. */
    static final Console SILENT = new Console(new PrintStream(OutputStream.nullOutputStream()));

    private static final String SYMBOLS = "✔✘○–·…";
    private static final String PLAIN = "+xo-|~";

    private final PrintStream out;
    private final boolean plain;

    Console(PrintStream out) {
        this(out, terminal());
    }

    Console(PrintStream out, Charset terminal) {
        this.out = out;
        this.plain = !terminal.newEncoder().canEncode(SYMBOLS);
    }

    void print(List<String> lines) {
        lines.stream().map(Console::harmless).forEach(line -> out.println(plain ? plain(line) : line));
        out.flush();
    }

    /** A path or a title of the document may hold escape sequences, line breaks, or marks that turn a line around. */
    private static String harmless(String line) {
        return line.replaceAll("[\\p{Cntrl}\\p{Cf}\\u0080-\\u009f\\u2028\\u2029]", "\ufffd");
    }

    private static String plain(String line) {
        var text = new StringBuilder(line);
        for (int i = 0; i < text.length(); i++) {
            int symbol = SYMBOLS.indexOf(text.charAt(i));
            if (symbol >= 0) {
                text.setCharAt(i, PLAIN.charAt(symbol));
            }
        }
        return text.toString();
    }

    /** What the surroundings of this process speak, even when the tests themselves run with UTF-8. */
    private static Charset terminal() {
        String name = System.getProperty("native.encoding", "UTF-8");
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
    }
}
