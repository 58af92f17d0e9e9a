package org.pyjc.runtime.module.posix;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.module.io.DirtyBuffers;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.structseq.StructType;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Functions on files by name. Compare CPython posixmodule.c. Thread safety: stateless. */
final class PosixFiles {
    static final StructType STATVFS = StructType.of("os", "statvfs_result", "statvfs_result: Result from statvfs or fstatvfs.", 10,
            "f_bsize", "f_frsize", "f_blocks", "f_bfree", "f_bavail", "f_files", "f_ffree", "f_favail", "f_flag", "f_namemax", "f_fsid");
    private static final long NANOS = 1_000_000_000L;

    private PosixFiles() {}

    @PyFunctionDef(signature = "(path, *, dir_fd=None, follow_symlinks=True)")
    static Object stat(Object path, Object dirFd, boolean followSymlinks) {
        requireNoDirFd(dirFd);
        FileArgument file = FileArgument.of("stat", "path", path, true);
        try {
            return StatResult.of(file.path(), followSymlinks);
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    @PyFunctionDef(signature = "(path, *, dir_fd=None)")
    static Object lstat(Object path, Object dirFd) {
        requireNoDirFd(dirFd);
        FileArgument file = FileArgument.of("lstat", path);
        try {
            return StatResult.of(file.path(), false);
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    static void requireNoDirFd(Object dirFd) {
        if (dirFd != PyNone.NONE) {
            throw Errors.notImplementedError("dir_fd unavailable on this platform");
        }
    }

    @PyFunctionDef(signature = "(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)")
    static boolean access(Object path, int mode, Object dirFd, boolean effectiveIds, boolean followSymlinks) {
        Path file = FileArgument.of("access", path).path();
        return Files.exists(file) && ((mode & 4) == 0 || Files.isReadable(file)) && ((mode & 2) == 0 || Files.isWritable(file))
                && ((mode & 1) == 0 || Files.isExecutable(file));
    }

    @PyFunctionDef(signature = "(path, mode, *, dir_fd=None, follow_symlinks=True)")
    static void chmod(Object path, int mode, Object dirFd, boolean followSymlinks) {
        requireNoDirFd(dirFd);
        setMode(FileArgument.of("chmod", "path", path, true), mode, followSymlinks);
    }

    static void setMode(FileArgument file, int mode, boolean follow) {
        try {
            LinkOption[] options = follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
            Files.setAttribute(file.path(), "unix:mode", mode, options);
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    @PyFunctionDef(signature = "(path, uid, gid, *, dir_fd=None, follow_symlinks=True)")
    static void chown(Object path, long uid, long gid, Object dirFd, boolean followSymlinks) {
        FileArgument file = FileArgument.of("chown", "path", path, true);
        LinkOption[] options = followSymlinks ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
        try {
            if (uid != -1) {
                Files.setAttribute(file.path(), "unix:uid", (int) uid, options);
            }
            if (gid != -1) {
                Files.setAttribute(file.path(), "unix:gid", (int) gid, options);
            }
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    @PyFunctionDef(signature = "(path, times=None, *, ns=<absent>, dir_fd=None, follow_symlinks=True)")
    static void utime(Object path, Object times, Object ns, Object dirFd, boolean followSymlinks) {
        requireNoDirFd(dirFd);
        FileArgument file = FileArgument.of("utime", "path", path, true);
        if (times != PyNone.NONE && ns != null) {
            throw Errors.valueError("utime: you may specify either 'times' or 'ns' but not both");
        }
        long now = System.currentTimeMillis() * 1_000_000L;
        long[] stamps = {now, now};
        if (times != PyNone.NONE) {
            stamps = pair(times, "utime: 'times' must be either a tuple of two ints or None", false);
        } else if (ns != null) {
            stamps = pair(ns, "utime: 'ns' must be a tuple of two ints", true);
        }
        DirtyBuffers.flush(file.path().toString());
        try {
            LinkOption[] options = followSymlinks ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
            Files.getFileAttributeView(file.path(), BasicFileAttributeView.class, options).setTimes(
                    FileTime.from(stamps[1], TimeUnit.NANOSECONDS), FileTime.from(stamps[0], TimeUnit.NANOSECONDS), null);
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    private static long[] pair(Object value, String message, boolean nanos) {
        if (!(value instanceof PyTuple t) || t.items().length != 2) {
            throw Errors.typeError(message);
        }
        return new long[] {stamp(t.items()[0], nanos), stamp(t.items()[1], nanos)};
    }

    private static long stamp(Object value, boolean nanos) {
        Double seconds = Values.floatOrNull(value);
        if (seconds != null && !nanos) {
            double whole = Math.floor(seconds);
            return (long) whole * NANOS + (long) Math.floor((seconds - whole) * 1e9);
        }
        long n = org.pyjc.runtime.ops.Index.ssize(value);
        return nanos ? n : n * NANOS;
    }

    @PyFunctionDef(signature = "(path, length)")
    static void truncate(Object path, long length) {
        FileArgument file = FileArgument.of("truncate", "path", path, true);
        int fd = Fds.open(file.path().toString(), Fds.O_WRONLY, 0, path);
        try {
            Fds.truncate(fd, length);
        } finally {
            Fds.close(fd);
        }
    }

    @PyFunctionDef(signature = "(path, *, dir_fd=None)")
    static void remove(Object path, Object dirFd) {
        requireNoDirFd(dirFd);
        delete("remove", path);
    }

    @PyFunctionDef(signature = "(path, *, dir_fd=None)")
    static void unlink(Object path, Object dirFd) {
        requireNoDirFd(dirFd);
        delete("unlink", path);
    }

    private static void delete(String function, Object path) {
        FileArgument file = FileArgument.of(function, path);
        if (Files.isDirectory(file.path(), LinkOption.NOFOLLOW_LINKS)) {
            throw file.error(Errno.EISDIR);
        }
        try {
            Files.delete(file.path());
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    @PyFunctionDef(signature = "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
    static void rename(Object src, Object dst, Object srcDirFd, Object dstDirFd) {
        move("rename", src, dst);
    }

    @PyFunctionDef(signature = "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
    static void replace(Object src, Object dst, Object srcDirFd, Object dstDirFd) {
        move("replace", src, dst);
    }

    private static void move(String function, Object src, Object dst) {
        FileArgument from = FileArgument.of(function, "src", src, false);
        FileArgument to = FileArgument.of(function, "dst", dst, false);
        DirtyBuffers.flush(from.path().toString());
        boolean fromFolder = Files.isDirectory(from.path(), LinkOption.NOFOLLOW_LINKS);
        boolean toFolder = Files.isDirectory(to.path(), LinkOption.NOFOLLOW_LINKS);
        if (Files.exists(from.path(), LinkOption.NOFOLLOW_LINKS) && fromFolder != toFolder
                && Files.exists(to.path(), LinkOption.NOFOLLOW_LINKS)) {
            int errno = toFolder ? Errno.EISDIR : Errno.ENOTDIR;
            throw OsErrors.of(errno, Errno.message(errno), src, dst);
        }
        try {
            Files.move(from.path(), to.path(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw OsErrors.of(e, src, dst);
        }
    }

    @PyFunctionDef(signature = "(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)")
    static void link(Object src, Object dst, Object srcDirFd, Object dstDirFd, boolean followSymlinks) {
        try {
            Files.createLink(FileArgument.of("link", "dst", dst, false).path(), FileArgument.of("link", "src", src, false).path());
        } catch (IOException e) {
            throw OsErrors.of(e, src, dst);
        }
    }

    @PyFunctionDef(signature = "(src, dst, target_is_directory=False, *, dir_fd=None)")
    static void symlink(Object src, Object dst, boolean targetIsDirectory, Object dirFd) {
        requireNoDirFd(dirFd);
        try {
            Files.createSymbolicLink(FileArgument.of("symlink", "dst", dst, false).path(),
                    Path.of(org.pyjc.runtime.module.io.Paths.toPath(src)));
        } catch (IOException e) {
            throw OsErrors.of(e, src, dst);
        }
    }

    @PyFunctionDef(signature = "(path, *, dir_fd=None)")
    static Object readlink(Object path, Object dirFd) {
        requireNoDirFd(dirFd);
        FileArgument file = FileArgument.of("readlink", path);
        try {
            return file.name(Files.readSymbolicLink(file.path()).toString());
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    @PyFunctionDef(signature = "(path)")
    static Object statvfs(Object path) {
        FileArgument file = FileArgument.of("statvfs", "path", path, true);
        try {
            FileStore store = Files.getFileStore(file.path());
            long block = store.getBlockSize();
            return STATVFS.make(block, block, store.getTotalSpace() / block, store.getUnallocatedSpace() / block,
                    store.getUsableSpace() / block, 0L, 0L, 0L, store.isReadOnly() ? 1L : 0L, 255L, 0L);
        } catch (IOException e) {
            throw file.error(e);
        }
    }
}
