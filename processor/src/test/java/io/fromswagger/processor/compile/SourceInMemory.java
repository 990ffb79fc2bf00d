package io.fromswagger.processor.compile;

import io.fromswagger.processor.poet.GeneratedSource;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A generated source as javac reads it. */
final class SourceInMemory extends SimpleJavaFileObject {

    private final String text;

    SourceInMemory(GeneratedSource source) {
        super(URI.create("memory:///" + source.qualifiedName().replace('.', '/') + ".java"), Kind.SOURCE);
        this.text = source.text();
    }

    String line(int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
