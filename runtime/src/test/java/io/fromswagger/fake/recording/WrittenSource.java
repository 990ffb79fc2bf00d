package io.fromswagger.fake.recording;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.orders.payments.PaymentsFake;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** A recording that was written, compiled as strictly as javac can. */
record WrittenSource(String text, Path classes) {

    static WrittenSource of(Path file) throws IOException {
        var classes = Files.createTempDirectory(file.toAbsolutePath().getParent(), "classes");
        var javac = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = javac.getStandardFileManager(null, null, null)) {
            var options =
                    List.of("-Xlint:all", "-Werror", "-proc:none", "-encoding", "US-ASCII", "-d", classes.toString());
            var clean = javac.getTask(said, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            assertThat(said.toString()).isEmpty();
            assertThat(clean).isTrue();
        }
        return new WrittenSource(Files.readString(file), classes);
    }

    /** Gives the fake what is written. */
    void stub(String className, PaymentsFake payments) throws Exception {
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            loader.loadClass(className).getMethod("stub", PaymentsFake.class).invoke(null, payments);
        }
    }
}
