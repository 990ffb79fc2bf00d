package io.fromswagger.junit;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

/** Prints lines, in plain ASCII where the terminal knows nothing else, and without what a terminal takes for a command. */
final class Console {

    /** Prints nothing. */
    static final Console SILENT = new Console(new PrintStream(OutputStream.nullOutputStream()));

    private static final String SYMBOLS = "✔✘○–·…";
    private static final String PLAIN = "+xo-|~";

    /** The colours of ANSI terminals, by symbol. */
    private static final Map<Character, String> COLOURS =
            Map.of('✔', "32", '✘', "31", '!', "31", '○', "33", '~', "33", '–', "90");

    private final PrintStream out;
    private final boolean plain;
    private final boolean coloured;

    Console(PrintStream out) {
        this(out, terminal(), false);
    }

    Console(PrintStream out, boolean coloured) {
        this(out, terminal(), coloured);
    }

    Console(PrintStream out, Charset terminal, boolean coloured) {
        this.out = out;
        this.plain = !terminal.newEncoder().canEncode(SYMBOLS);
        this.coloured = coloured;
    }

    void print(List<String> lines) {
        lines.stream().map(Console::harmless).forEach(line -> out.println(shown(line)));
        out.flush();
    }

    private String shown(String line) {
        if (!coloured) {
            return plain ? plain(line) : line;
        }
        var text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char symbol = line.charAt(i);
            var colour = isSymbol(symbol, line) ? COLOURS.get(symbol) : null;
            String seen = plain ? plain(String.valueOf(symbol)) : String.valueOf(symbol);
            text.append(colour == null ? seen : "\u001b[" + colour + "m" + seen + "\u001b[0m");
        }
        return text.toString();
    }

    /** An exclamation mark or a tilde is a symbol only where the board or its legend has one, with space around it. */
    private static boolean isSymbol(char symbol, String line) {
        return (symbol != '!' && symbol != '~') || (" " + line + " ").contains("  " + symbol + " ");
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
