package io.fromswagger.junit;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The folders among what a class loader loads from: archives hold nothing that is being worked on. */
final class ClassFolders {

    private ClassFolders() {}

    static List<Path> of(ClassLoader loader) {
        List<Path> folders = new ArrayList<>();
        try {
            for (URL root : Collections.list(loader.getResources(""))) {
                if (root.getProtocol().equals("file")) {
                    Path folder = Path.of(URI.create(root.toString()));
                    if (Files.isDirectory(folder) && !folders.contains(folder)) {
                        folders.add(folder);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return folders;
        }
        return folders;
    }
}
