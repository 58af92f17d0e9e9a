package org.pyjc.runtime.exc;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.io.IOException;
import org.pyjc.runtime.object.PyType;

/**
 * Makes OSErrors from error numbers and from Java's exceptions. Thread safety: stateless.
 */
public final class OsErrors {
    private OsErrors() {}

    /** The subclass of OSError for an error number, as PEP 3151 says. */
    static PyType typeOf(Object errno) {
        if (!(errno instanceof Long number)) {
            return PyOSError.TYPE;
        }
        return switch (number.intValue()) {
            case Errno.EAGAIN, Errno.EALREADY, Errno.EINPROGRESS -> Exceptions.BLOCKING_IO_ERROR;
            case Errno.EPIPE, Errno.ESHUTDOWN -> Exceptions.BROKEN_PIPE_ERROR;
            case Errno.ECHILD -> Exceptions.CHILD_PROCESS_ERROR;
            case Errno.ECONNABORTED -> Exceptions.CONNECTION_ABORTED_ERROR;
            case Errno.ECONNREFUSED -> Exceptions.CONNECTION_REFUSED_ERROR;
            case Errno.ECONNRESET -> Exceptions.CONNECTION_RESET_ERROR;
            case Errno.EEXIST -> Exceptions.FILE_EXISTS_ERROR;
            case Errno.ENOENT -> Exceptions.FILE_NOT_FOUND_ERROR;
            case Errno.EISDIR -> Exceptions.IS_A_DIRECTORY_ERROR;
            case Errno.ENOTDIR -> Exceptions.NOT_A_DIRECTORY_ERROR;
            case Errno.EINTR -> Exceptions.INTERRUPTED_ERROR;
            case Errno.EACCES, Errno.EPERM -> Exceptions.PERMISSION_ERROR;
            case Errno.ESRCH -> Exceptions.PROCESS_LOOKUP_ERROR;
            case Errno.ETIMEDOUT -> Exceptions.TIMEOUT_ERROR;
            default -> PyOSError.TYPE;
        };
    }

    /** An OSError for a number, with the system's message and a filename (null: none). */
    public static PyException of(int errno, Object filename) {
        return of(errno, Errno.message(errno), filename, null);
    }

    /** An OSError with both file names of an operation on two. */
    public static PyException of(int errno, String message, Object filename, Object filename2) {
        Long number = (long) errno;
        PyType type = typeOf(number);
        if (filename == null) {
            return Errors.make(new PyOSError(type, number, message));
        }
        if (filename2 == null) {
            return Errors.make(new PyOSError(type, number, message, filename));
        }
        return Errors.make(new PyOSError(type, number, message, filename, org.pyjc.runtime.types.none.PyNone.NONE, filename2));
    }

    /** The OSError that a Java I/O exception means; {@code filename} is what Python code gave, or null. */
    public static PyException of(IOException e, Object filename) {
        return of(errnoOf(e), filename);
    }

    /** As {@link #of(IOException, Object)} for an operation on two files. */
    public static PyException of(IOException e, Object filename, Object filename2) {
        int errno = errnoOf(e);
        return of(errno, Errno.message(errno), filename, filename2);
    }

    /** The error number behind a Java I/O exception, EIO when unknown. */
    public static int errnoOf(IOException e) {
        return switch (e) {
            case NoSuchFileException x -> Errno.ENOENT;
            case FileAlreadyExistsException x -> Errno.EEXIST;
            case AccessDeniedException x -> Errno.EACCES;
            case DirectoryNotEmptyException x -> Errno.ENOTEMPTY;
            case NotDirectoryException x -> Errno.ENOTDIR;
            case FileSystemLoopException x -> Errno.ELOOP;
            case NotLinkException x -> Errno.EINVAL;
            case java.nio.channels.ClosedChannelException x -> Errno.EBADF;
            case FileSystemException x when x.getReason() != null -> Errno.ofMessage(x.getReason());
            default -> e.getMessage() == null ? Errno.EIO : Errno.ofMessage(e.getMessage());
        };
    }
}
