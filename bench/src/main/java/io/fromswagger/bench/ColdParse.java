package io.fromswagger.bench;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The first parse that swagger-parser does in a JVM, nothing resolved: what each tool that is built on it pays first. */
public final class ColdParse {

    private ColdParse() {}

    /** Takes a document, prints the seconds. */
    public static void main(String[] arguments) throws IOException {
        String text = Files.readString(Path.of(arguments[0]));
        long start = System.nanoTime();
        SwaggerParseResult result = new OpenAPIParser().readContents(text, null, null);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (result.getOpenAPI() == null) {
            throw new IllegalStateException("swagger-parser reads nothing: " + result.getMessages());
        }
        System.out.printf(Locale.ROOT, "seconds=%.3f%n", seconds);
    }
}
