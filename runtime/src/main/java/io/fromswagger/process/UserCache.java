package io.fromswagger.process;

import java.nio.file.Path;

/** The folder in which this user's machine keeps what is installed once, and used by every build. */
public final class UserCache {

    private UserCache() {}

    /**
     * As the property {@code fromswagger.cache} says; else {@code fromswagger} in {@code XDG_CACHE_HOME}, or in
     * {@code ~/.cache}. It may not be there yet.
     */
    public static Path folder() {
        var given = System.getProperty("fromswagger.cache", "");
        if (!given.isBlank()) {
            return Path.of(given).toAbsolutePath();
        }
        var xdg = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        var caches = xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return caches.resolve("fromswagger").toAbsolutePath();
    }
}
