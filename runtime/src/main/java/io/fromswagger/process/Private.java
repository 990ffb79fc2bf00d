package io.fromswagger.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only this user may read, from their first moment. */
public final class Private {

    private Private() {}

    /** Makes a folder; its parent is there. */
    public static Path createFolder(Path folder) throws IOException {
        return Files.createDirectory(folder, permissions(folder, "rwx------"));
    }

    /** Makes an empty file. */
    public static Path createFile(Path file) throws IOException {
        return Files.createFile(file, permissions(file, "rw-------"));
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
