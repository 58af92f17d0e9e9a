package org.pyjc.runtime.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.object.Finalization;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;

/**
 * The file descriptors of the program: small numbers for open files. They are ours, not the system's, but for 0, 1 and 2.
 *
 * <p>Thread safety: the table is guarded by its monitor.
 */
public final class Fds {
    public static final int O_WRONLY = 1;
    public static final int O_RDWR = 2;
    public static final int O_CREAT = 0x40;
    public static final int O_EXCL = 0x80;
    public static final int O_TRUNC = 0x200;
    public static final int O_APPEND = 0x400;
    public static final int O_DIRECTORY = 0x10000;
    public static final int O_NOFOLLOW = 0x20000;
    public static final int O_CLOEXEC = 0x80000;

    /** O_NONBLOCK, O_SYNC, O_ASYNC, O_DIRECT, O_NOATIME, O_PATH and O_TMPFILE, which Java has no options for. */
    private static final int UNUSUAL = 0x800 | 0x101000 | 0x2000 | 0x4000 | 0x40000 | 0x200000 | 0x400000;

    private static final List<OpenFile> TABLE = new ArrayList<>();
    /** Descriptors that child processes get, if they are to. */
    private static final BitSet INHERITABLE = new BitSet();
    private static boolean inheritedAdded;
    /**
     * A full table of this size is crowded: then a collection closes what the program forgot, before the system has no descriptor left.
     * Guarded by the table.
     */
    private static int crowd = 800;
    private static final int COLLECTION_MILLIS = 1000;
    private static final int QUIET_NANOS = 10_000_000;

    static {
        for (int i = 0; i < 3; i++) {
            OpenFile stream = new StandardStream(i);
            stream.retain();
            TABLE.add(stream);
            INHERITABLE.set(i);
        }
    }

    private Fds() {}

    /** Gives an open file the lowest free number. */
    public static int add(OpenFile file) {
        file.retain();
        if (isCrowded()) {
            collectForgotten();
        }
        synchronized (TABLE) {
            addInherited();
            int fd = TABLE.indexOf(null);
            if (fd >= 0) {
                TABLE.set(fd, file);
                return fd;
            }
            TABLE.add(file);
            return TABLE.size() - 1;
        }
    }

    /** Whether a collection may help; not while the thread runs finalisers, which a collection waits for. */
    private static boolean isCrowded() {
        if (Finalization.isRunningHere()) {
            return false;
        }
        synchronized (TABLE) {
            return TABLE.size() >= crowd && !TABLE.contains(null);
        }
    }

    /** Collects garbage and waits until no more files are closed; lets the table grow when most of its files are in use. */
    private static void collectForgotten() {
        Finalization.collect(COLLECTION_MILLIS);
        long before;
        long used = used();
        do {
            LockSupport.parkNanos(QUIET_NANOS);
            before = used;
            used = used();
        } while (used < before);
        synchronized (TABLE) {
            crowd = used > crowd / 2 ? 2 * crowd : crowd;
        }
    }

    private static long used() {
        synchronized (TABLE) {
            return TABLE.stream().filter(Objects::nonNull).count();
        }
    }

    /** Gives the files that the parent process left open their own numbers, before any other gets one. */
    private static void addInherited() {
        if (inheritedAdded) {
            return;
        }
        inheritedAdded = true;
        for (int fd : ProcFds.inherited()) {
            while (TABLE.size() <= fd) {
                TABLE.add(null);
            }
            OpenFile file = new InheritedFile(fd);
            file.retain();
            TABLE.set(fd, file);
            INHERITABLE.set(fd);
        }
    }

    /** The open file of a descriptor, null when it is closed. */
    public static OpenFile find(int fd) {
        synchronized (TABLE) {
            if (fd > 2) {
                addInherited();
            }
            return fd < 0 || fd >= TABLE.size() ? null : TABLE.get(fd);
        }
    }

    /** The open file of a descriptor; OSError (EBADF) when it is closed. */
    public static OpenFile get(int fd) {
        OpenFile file = find(fd);
        if (file == null) {
            throw OsErrors.of(Errno.EBADF, null);
        }
        return file;
    }

    /** Closes a descriptor. */
    public static void close(int fd) {
        OpenFile file;
        synchronized (TABLE) {
            file = get(fd);
            TABLE.set(fd, null);
            INHERITABLE.clear(fd);
        }
        try {
            file.release();
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    /** Closes a descriptor if it still stands for this file; errors have nobody to hear of them. */
    public static void closeForgotten(int fd, OpenFile file) {
        synchronized (TABLE) {
            if (fd >= TABLE.size() || TABLE.get(fd) != file) {
                return;
            }
            TABLE.set(fd, null);
            INHERITABLE.clear(fd);
        }
        try {
            file.release();
        } catch (IOException e) {
            // as CPython, which can't raise from a finaliser either
        }
    }

    /** Another descriptor of the same file. */
    public static int duplicate(int fd) {
        return add(get(fd).duplicate());
    }

    /** Another descriptor of the same file, with the lowest free number from {@code lowest} on. */
    public static int duplicateFrom(int fd, int lowest, boolean inheritable) {
        if (lowest < 0) {
            throw OsErrors.of(Errno.EINVAL, null);
        }
        synchronized (TABLE) {
            int target = lowest;
            while (find(target) != null) {
                target++;
            }
            duplicate(fd, target);
            INHERITABLE.set(target, inheritable);
            return target;
        }
    }

    /** Makes {@code target} a descriptor of the same file. */
    public static void duplicate(int fd, int target) {
        OpenFile original = get(fd);
        if (fd == target) {
            return;
        }
        if (target < 0) {
            throw OsErrors.of(Errno.EBADF, null);
        }
        OpenFile file = original.duplicate();
        file.retain();
        OpenFile old;
        synchronized (TABLE) {
            addInherited();
            while (TABLE.size() <= target) {
                TABLE.add(null);
            }
            old = TABLE.set(target, file);
        }
        if (old != null) {
            try {
                old.release();
            } catch (IOException e) {
                throw OsErrors.of(e, null);
            }
        }
    }

    /** Both ends of a new pipe: reading, writing. */
    public static int[] pipe(int flags) {
        SystemFile[] ends = SystemFile.pipe(flags);
        return new int[] {add(ends[0]), add(ends[1])};
    }

    /** {@code open(2)} for an absolute path; {@code shown} is the name in errors. */
    public static int open(String path, int flags, int mode, Object shown) {
        try {
            return add(openFile(path, flags, mode));
        } catch (IOException e) {
            throw OsErrors.of(e, shown);
        } catch (java.nio.file.InvalidPathException e) {
            Object name = Values.strOrNull(shown);
            SystemText.encode(name == null ? path : Str.toJavaString(name));
            throw OsErrors.of(Errno.EINVAL, shown);
        }
    }

    private static OpenFile openFile(String path, int flags, int mode) throws IOException {
        if ((flags & UNUSUAL) != 0) {
            return SystemFile.open(path, flags, mode);
        }
        Path file = Path.of(path);
        int access = flags & 3;
        boolean directory = Files.isDirectory(file);
        if (directory && access == 0) {
            if ((flags & O_CREAT) != 0) {
                throw new IOException("Is a directory");
            }
            return new OpenDirectory(path, flags);
        }
        if (directory) {
            throw new IOException((flags & (O_CREAT | O_EXCL)) == (O_CREAT | O_EXCL) ? "File exists" : "Is a directory");
        }
        if ((flags & O_DIRECTORY) != 0) {
            throw new IOException(Files.exists(file) ? "Not a directory" : "No such file or directory");
        }
        boolean regular = Files.isRegularFile(file);
        if (path.endsWith("/")) {
            throw new IOException((flags & O_CREAT) != 0 ? "Is a directory" : regular ? "Not a directory" : "No such file or directory");
        }
        if (!regular && !path.equals("/dev/null") && Files.exists(file)) {
            return SystemFile.open(path, flags, mode);
        }
        boolean append = (flags & O_APPEND) != 0;
        FileAttribute<?>[] attributes = (flags & O_CREAT) == 0 ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions(mode))};
        FileChannel channel = FileChannel.open(file, options(flags, access), attributes);
        ChannelFile opened = new ChannelFile(channel, path, access != O_WRONLY, access != 0, append,
                regular || Files.isRegularFile(file));
        if (append && opened.seekable()) {
            opened.position(opened.size());
        }
        return opened;
    }

    private static Set<OpenOption> options(int flags, int access) {
        Set<OpenOption> options = new HashSet<>();
        if (access != O_WRONLY) {
            options.add(StandardOpenOption.READ);
        }
        if (access != 0) {
            options.add(StandardOpenOption.WRITE);
        }
        if ((flags & O_CREAT) != 0 && access != 0) {
            options.add((flags & O_EXCL) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
        }
        if ((flags & O_TRUNC) != 0 && access != 0) {
            options.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        if ((flags & O_NOFOLLOW) != 0) {
            options.add(LinkOption.NOFOLLOW_LINKS);
        }
        return options;
    }

    /** The permission bits of a mode as Java has them. */
    public static Set<PosixFilePermission> permissions(int mode) {
        PosixFilePermission[] all = {PosixFilePermission.OTHERS_EXECUTE, PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_READ, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_READ, PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_READ};
        Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
        for (int i = 0; i < all.length; i++) {
            if ((mode & 1 << i) != 0) {
                set.add(all[i]);
            }
        }
        return set;
    }

    /** Reads up to so many bytes; an empty array at the end. */
    public static byte[] read(int fd, int count) {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        int n = readInto(fd, buffer);
        requireNow(n);
        return n == count ? buffer.array() : java.util.Arrays.copyOf(buffer.array(), Math.max(n, 0));
    }

    private static void requireNow(int n) {
        if (n == OpenFile.NOT_NOW) {
            throw OsErrors.of(Errno.EAGAIN, null);
        }
    }

    /** Reads what is there into an array-backed buffer; -1 at the end, {@link OpenFile#NOT_NOW}. */
    public static int readInto(int fd, ByteBuffer buffer) {
        OpenFile file = get(fd);
        if (!file.readable()) {
            throw OsErrors.of(Errno.EBADF, null);
        }
        try {
            return buffer.hasRemaining() ? file.read(buffer) : 0;
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    /** Writes; returns how many bytes were written. */
    public static int write(int fd, byte[] data, int from, int count) {
        int n = tryWrite(fd, data, from, count);
        requireNow(n);
        return n;
    }

    /** Writes; returns how many bytes were written, or {@link OpenFile#NOT_NOW}. */
    public static int tryWrite(int fd, byte[] data, int from, int count) {
        OpenFile file = get(fd);
        if (!file.writable()) {
            throw OsErrors.of(Errno.EBADF, null);
        }
        try {
            return file.write(ByteBuffer.wrap(data, from, count));
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    /** Whether child processes that get all descriptors get this one; OSError (EBADF) when it is closed. */
    public static boolean isInheritable(int fd) {
        synchronized (TABLE) {
            get(fd);
            return INHERITABLE.get(fd);
        }
    }

    /** Says whether child processes get the descriptor. */
    public static void setInheritable(int fd, boolean inheritable) {
        synchronized (TABLE) {
            get(fd);
            INHERITABLE.set(fd, inheritable);
        }
    }

    /** The system's number of a descriptor, for system calls; OSError (EBADF) when it is closed. */
    public static int system(int fd) {
        return get(fd).systemNumber();
    }

    /** The descriptors that are open. */
    public static int[] all() {
        synchronized (TABLE) {
            addInherited();
            int[] open = new int[TABLE.size()];
            int n = 0;
            for (int fd = 0; fd < open.length; fd++) {
                if (TABLE.get(fd) != null) {
                    open[n++] = fd;
                }
            }
            return java.util.Arrays.copyOf(open, n);
        }
    }

    /** {@code lseek(2)}. */
    public static long seek(int fd, long offset, int whence) {
        OpenFile file = get(fd);
        if (!file.seekable()) {
            throw OsErrors.of(Errno.ESPIPE, null);
        }
        try {
            long base = switch (whence) {
                case 0 -> 0;
                case 1 -> file.position();
                case 2 -> file.size();
                default -> throw OsErrors.of(Errno.EINVAL, null);
            };
            long target = base + offset;
            if (target < 0) {
                throw OsErrors.of(Errno.EINVAL, null);
            }
            if (whence != 1 || offset != 0) {
                file.position(target);
            }
            return target;
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    /** {@code ftruncate(2)}. */
    public static void truncate(int fd, long size) {
        OpenFile file = get(fd);
        if (!file.writable() || size < 0) {
            throw OsErrors.of(Errno.EINVAL, null);
        }
        try {
            file.truncate(size);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }
}
