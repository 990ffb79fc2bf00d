package io.fromswagger.processor.poet;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A JSON text on one line of Java. */
final class JsonLiteral {

    private static final Pattern RUN = Pattern.compile("([A-Za-z0-9!.-])\\1{23,}");

    private JsonLiteral() {}

    static CodeBlock of(@Nullable Object tree) {
        return SpecText.expression(JsonText.compact(tree));
    }

    /** A character that is repeated many times is written once. */
    static CodeBlock stretched(@Nullable Object tree) {
        String json = JsonText.compact(tree);
        List<CodeBlock> pieces = new ArrayList<>();
        Matcher run = RUN.matcher(json);
        int written = 0;
        while (run.find()) {
            if (run.start() > written) {
                pieces.add(SpecText.expression(json.substring(written, run.start())));
            }
            pieces.add(CodeBlock.of(
                    "$L.repeat($L)", SpecText.literal(run.group(1)), run.group().length()));
            written = run.end();
        }
        if (written < json.length() || pieces.isEmpty()) {
            pieces.add(SpecText.expression(json.substring(written)));
        }
        return CodeBlock.join(pieces, " + ");
    }
}
