package io.fromswagger.processor;

import io.fromswagger.processor.files.TextFile;
import io.fromswagger.processor.spec.Neighbours;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The files of the archive on the class path that a document was found in. */
final class ArchiveNeighbours implements Neighbours {

    private final Filer filer;
    private final String archive;

    /**
     * The document's archive.
     *
     * @param archive what the addresses of all its files begin with, such as {@code jar:file:/lib/apis.jar!/}
     */
    ArchiveNeighbours(Filer filer, String archive) {
        this.filer = filer;
        this.archive = archive;
    }

    @Override
    public Found open(String path) {
        if (path.startsWith("..")) {
            return new Found.Outside();
        }
        try {
            FileObject file = filer.getResource(StandardLocation.CLASS_PATH, "", path);
            if (!file.toUri().toString().startsWith(archive)) {
                return new Found.Unreadable("the class path has a file of that name before " + archive);
            }
            try (InputStream stream = file.openInputStream()) {
                return new Found.Text(TextFile.read(stream));
            }
        } catch (IOException | RuntimeException absent) {
            return new Found.Missing(List.of());
        }
    }
}
