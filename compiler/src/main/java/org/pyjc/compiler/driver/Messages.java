package org.pyjc.compiler.driver;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.pyjc.compiler.parse.PySyntaxError;

/** What the commands say about files that can't be read, written or compiled, in one line. Thread safety: stateless. */
final class Messages {
    private Messages() {}

    /** Why an operation on a file failed, without the file's name and without Java's. */
    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException none -> "No such file or directory";
            case AccessDeniedException denied -> "Permission denied";
            case FileAlreadyExistsException exists -> "Not a directory";
            case NotDirectoryException file -> "Not a directory";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> e.getMessage() == null ? e.toString() : e.getMessage();
        };
    }

    /** The message of {@link #reason} with the error number that python shows: {@code [Errno 2] No such ...}. */
    static String withNumber(IOException e) {
        String reason = reason(e);
        return switch (reason) {
            case "No such file or directory" -> "[Errno 2] " + reason;
            case "Permission denied" -> "[Errno 13] " + reason;
            case "Not a directory" -> "[Errno 20] " + reason;
            default -> reason;
        };
    }

    /** {@code FILE:LINE: SyntaxError: message}; no line where none is known. */
    static String of(Object file, PySyntaxError e) {
        return file + (e.lineno() > 0 ? ":" + e.lineno() : "") + ": " + e.kind().pythonName() + ": " + e.getMessage();
    }
}
