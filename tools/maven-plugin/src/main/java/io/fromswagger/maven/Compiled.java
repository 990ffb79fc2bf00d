package io.fromswagger.maven;

import io.fromswagger.freshness.Audit;
import io.fromswagger.freshness.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a module has compiled, as its tests will see it. */
final class Compiled {

    private final Path module;
    private final List<String> classPath;

    /**
     * The classes of a module.
     *
     * @param module its folder
     * @param classPath where documents are looked for
     */
    Compiled(Path module, List<String> classPath) {
        this.module = module;
        this.classPath = List.copyOf(classPath);
    }

    /** What has to be generated anew below these folders. */
    List<Finding> findings(List<Path> folders) {
        try (var loader = new URLClassLoader(urls(), null)) {
            return new Audit(loader, Optional.of(module)).of(folders);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URL[] urls() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String element : classPath) {
            urls.add(Path.of(element).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
