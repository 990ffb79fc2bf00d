package io.fromswagger.processor.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text of the document, whatever the text: at least one, each of {@code A-Z a-z 0-9} only. */
public final class Words {

    private static final Pattern BORDER =
            Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])|(?<=[0-9])(?=[A-Z][a-z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern SIGNED_NUMBER = Pattern.compile("([+-])(\\d.*)", Pattern.DOTALL);
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SYMBOLS = Pattern.compile("[!-~]{1,3}");

    private Words() {}

    /** {@code gift-note} and {@code giftNote} are gift, note; {@code -1} is minus, 1; a text beyond ASCII is a hash. */
    public static List<String> of(String text) {
        var signed = SIGNED_NUMBER.matcher(text);
        String spelled = signed.matches() ? (signed.group(1).equals("+") ? "plus " : "minus ") + signed.group(2) : text;
        List<String> words = split(spelled);
        if (!words.isEmpty()) {
            return words;
        }
        if (SYMBOLS.matcher(text).matches()) {
            return split(symbolsByName(text));
        }
        return text.isEmpty() ? List.of("empty") : List.of("value", hash(text));
    }

    /** {@code gift_note}, for the names of cases. */
    public static String snakeCase(String text) {
        return String.join("_", of(text)).toLowerCase(Locale.ROOT);
    }

    /** Eight hex digits that stand for the text. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static List<String> split(String text) {
        String latin = ASCII.matcher(text).matches() ? text : latin(text);
        return Arrays.stream(BORDER.split(latin, 0))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String latin(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").replace("ß", "ss");
    }

    private static String symbolsByName(String text) {
        StringBuilder names = new StringBuilder();
        text.chars().forEach(symbol -> names.append(Character.getName(symbol)).append(' '));
        return names.toString().toLowerCase(Locale.ROOT);
    }
}
