package io.fromswagger.environment;

import static org.assertj.core.api.Assertions.fail;

import io.fromswagger.ServiceBuilder;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** What a service may be written in; nothing else differs between the services of these tests. */
enum Language {
    PLAIN_JDK {
        @Override
        ServiceBuilder describe(ServiceBuilder service, String... arguments) {
            return service.mainClass(PlainService.class, arguments);
        }
    },
    NODE {
        @Override
        ServiceBuilder describe(ServiceBuilder service, String... arguments) {
            return service.command(script("node", "service.js", arguments));
        }
    },
    PYTHON {
        @Override
        ServiceBuilder describe(ServiceBuilder service, String... arguments) {
            return service.command(script("python3", "service.py", arguments));
        }
    };

    /** Says how to start the service of this language with these arguments. */
    abstract ServiceBuilder describe(ServiceBuilder service, String... arguments);

    private static String[] script(String program, String script, String... arguments) {
        require(program);
        try {
            var file = Path.of(Objects.requireNonNull(Language.class.getResource("/services/" + script))
                    .toURI());
            var words = new ArrayList<>(List.of(program, file.toString()));
            words.addAll(List.of(arguments));
            return words.toArray(String[]::new);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A skipped test would claim what nobody has seen. */
    private static void require(String program) {
        try {
            var process = new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0) {
                return;
            }
        } catch (IOException notThere) {
            // Told below.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        fail("There is no " + program + " on the PATH: these tests run a service that needs it. Install it.");
    }
}
