package org.pyjc.runtime.module.io;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.importing.WorkingDirectory;
import org.pyjc.runtime.io.Descriptors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.OpenFile;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code io.FileIO}. Compare CPython Modules/_io/fileio.c. Thread safety: the descriptor is volatile; the file beneath does
 * its own locking.
 */
@PyTypeDef(name = "FileIO", module = "_io", base = PyRawIOBase.class, immutable = false,
        signature = "(file, mode='r', closefd=True, opener=None)", doc = "Open a file.")
public class PyFileIO extends PyRawIOBase {
    public static final PyType TYPE = PyType.define(new PyFileIOExposer());
    /** So many bytes are read at once beyond the size that a file had. */
    private static final int PROBE = 1024;

    private volatile int fd = -1;
    private volatile boolean created;
    private volatile boolean readable;
    private volatile boolean writable;
    private volatile boolean appending;
    private volatile boolean closeFd = true;
    private volatile Cleaner.Cleanable forgotten;

    protected PyFileIO(PyType type) {
        super(type);
    }

    /** A file on an open descriptor. */
    PyFileIO(int fd, String mode, boolean closeFd) {
        super(TYPE);
        setMode(mode);
        this.fd = fd;
        this.closeFd = closeFd;
        setInstanceAttribute("name", (long) fd);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyFileIO(cls);
    }

    @PyInit(signature = "(self, file, mode='r', closefd=True, opener=None)")
    void init(Object file, String mode, boolean closefd, Object opener) {
        if (fd >= 0 && closeFd) {
            Fds.close(fd);
        }
        fd = -1;
        int flags = setMode(mode);
        if (file instanceof Double) {
            throw Errors.typeError("integer argument expected, got float");
        }
        if (Index.isIndex(file)) {
            adopt(file, closefd);
        } else {
            if (!closefd) {
                throw Errors.valueError("Cannot use closefd=False with file name");
            }
            fd = opener == PyNone.NONE ? openByName(file, flags) : openBy(opener, file, flags);
            closeFd = true;
        }
        setInstanceAttribute("name", file);
        if (Fds.get(fd).isDirectory()) {
            if (closeFd) {
                Fds.close(fd);
            }
            fd = -1;
            throw OsErrors.of(Errno.EISDIR, file);
        }
        if (closeFd) {
            forgotten = ForgottenFiles.watch(this, fd);
        }
        if (appending) {
            moveToEnd();
        }
    }

    private void moveToEnd() {
        OpenFile file = Fds.get(fd);
        if (file.seekable()) {
            Fds.seek(fd, 0, 2);
        }
    }

    private void adopt(Object file, boolean closefd) {
        Descriptors.warnOfBool(file);
        long number = Index.ssize(file);
        if (number < 0) {
            throw Errors.valueError("negative file descriptor");
        }
        Fds.get((int) Math.min(number, Integer.MAX_VALUE));
        fd = (int) number;
        closeFd = closefd;
    }

    private static int openByName(Object file, int flags) {
        String path = Paths.toPath(file);
        if (path.isEmpty()) {
            throw OsErrors.of(Errno.ENOENT, file);
        }
        String absolute = WorkingDirectory.resolve(path);
        DirtyBuffers.flush(absolute);
        return Fds.open(absolute, flags, 0666, file);
    }

    private static int openBy(Object opener, Object file, int flags) {
        long number = Index.ssize(Call.call2(opener, file, (long) (flags | Fds.O_CLOEXEC)));
        if (number < 0) {
            throw Errors.valueError("opener returned " + number);
        }
        Fds.get((int) number);
        return (int) number;
    }

    /** Parses the mode; returns the flags for opening. */
    private int setMode(String mode) {
        int flags = 0;
        boolean plus = false;
        int main = 0;
        readable = writable = appending = created = false;
        for (char c : mode.toCharArray()) {
            switch (c) {
                case 'x' -> {
                    main++;
                    created = writable = true;
                    flags |= Fds.O_EXCL | Fds.O_CREAT;
                }
                case 'r' -> {
                    main++;
                    readable = true;
                }
                case 'w' -> {
                    main++;
                    writable = true;
                    flags |= Fds.O_CREAT | Fds.O_TRUNC;
                }
                case 'a' -> {
                    main++;
                    writable = appending = true;
                    flags |= Fds.O_APPEND | Fds.O_CREAT;
                }
                case '+' -> {
                    if (plus) {
                        throw badMode();
                    }
                    plus = true;
                    readable = writable = true;
                }
                case 'b' -> {
                }
                default -> throw Errors.valueError("invalid mode: " + mode);
            }
        }
        if (main != 1) {
            throw badMode();
        }
        return flags | (readable && writable ? Fds.O_RDWR : readable ? 0 : Fds.O_WRONLY);
    }

    private static RuntimeException badMode() {
        return Errors.valueError("Must have exactly one of create/read/write/append mode and at most one plus");
    }

    @Override
    boolean isClosed() {
        return fd < 0;
    }

    private int openFd() {
        int n = fd;
        if (n < 0) {
            throw Errors.valueError("I/O operation on closed file");
        }
        return n;
    }

    /** The descriptor; raises when it is closed or not open for reading. */
    int readableFd() {
        int n = openFd();
        if (!readable) {
            throw IoErrors.unsupported("File not open for reading");
        }
        return n;
    }

    /** The descriptor; raises when it is closed or not open for writing. */
    int writableFd() {
        int n = openFd();
        if (!writable) {
            throw IoErrors.unsupported("File not open for writing");
        }
        return n;
    }

    @Override
    @PyMethod(signature = "($self, size=-1, /)")
    Object read(Object size) {
        try {
            int n = readableFd();
            long count = size == PyNone.NONE ? -1 : Index.ssize(size);
            if (count < 0) {
                return readall();
            }
            byte[] data = new byte[(int) Math.min(count, Integer.MAX_VALUE - 8)];
            int got = Fds.readInto(n, ByteBuffer.wrap(data));
            if (got == OpenFile.NOT_NOW) {
                return PyNone.NONE;
            }
            return new PyBytes(got == data.length ? data : java.util.Arrays.copyOf(data, Math.max(got, 0)));
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @Override
    @PyMethod
    Object readall() {
        try {
            int n = readableFd();
            ByteList out = new ByteList();
            out.room(remaining(n));
            byte[] beyond = null;
            while (true) {
                int room = out.data().length - out.size();
                if (room == 0 && beyond == null) { // as long as expected: the end is met without a larger array
                    beyond = new byte[PROBE];
                }
                boolean probing = room == 0;
                int got = Fds.readInto(n, probing ? ByteBuffer.wrap(beyond) : ByteBuffer.wrap(out.data(), out.size(), room));
                if (got <= 0) {
                    return got == OpenFile.NOT_NOW && out.size() == 0 ? PyNone.NONE : new PyBytes(out.handOver());
                }
                if (probing) {
                    out.add(beyond, 0, got);
                } else {
                    out.grow(got);
                }
            }
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    private static int remaining(int n) {
        OpenFile file = Fds.get(n);
        try {
            return file.seekable() ? (int) Math.clamp(file.size() - file.position(), 0, Integer.MAX_VALUE - 16) : 8192;
        } catch (java.io.IOException e) {
            return 8192;
        }
    }

    @PyMethod
    Object readinto(Object buffer) {
        try {
            int n = readableFd();
            byte[] data = new byte[WritableBytes.length(buffer)];
            int got = Fds.readInto(n, ByteBuffer.wrap(data));
            if (got == OpenFile.NOT_NOW) {
                return PyNone.NONE;
            }
            WritableBytes.set(buffer, data, Math.max(got, 0));
            return (long) Math.max(got, 0);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @PyMethod
    Object write(Object b) {
        try {
            int n = writableFd();
            byte[] data = BytesLike.bytes(b);
            int done = Fds.tryWrite(n, data, 0, data.length);
            return done == OpenFile.NOT_NOW ? PyNone.NONE : (Object) (long) done;
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @Override
    @PyMethod(signature = "($self, pos, whence=0, /)")
    Object seek(Object pos, int whence) {
        try {
            int n = openFd();
            if (pos instanceof Double) {
                throw Errors.typeError("'float' object cannot be interpreted as an integer");
            }
            return Fds.seek(n, Index.ssize(pos), whence);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @Override
    @PyMethod
    Object tell() {
        try {
            return Fds.seek(openFd(), 0, 1);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @Override
    @PyMethod(signature = "($self, size=None, /)")
    Object truncate(Object size) {
        try {
            int n = writableFd();
            long length = size == PyNone.NONE ? Fds.seek(n, 0, 1) : Index.ssize(size);
            Fds.truncate(n, length);
            return length;
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @Override
    @PyMethod
    void close() {
        try {
            super.close();
        } finally {
            int n = fd;
            if (n >= 0 && closeFd) {
                fd = -1;
                Fds.close(n);
                stopWatching();
            }
            fd = -1;
        }
    }

    /** The cleaner finds the descriptor closed, and forgets it. */
    private void stopWatching() {
        Cleaner.Cleanable watch = forgotten;
        if (watch != null) {
            watch.clean();
        }
    }

    @Override
    @PyMethod
    boolean seekable() {
        return Fds.get(openFd()).seekable();
    }

    @Override
    @PyMethod
    boolean readable() {
        openFd();
        return readable;
    }

    @Override
    @PyMethod
    boolean writable() {
        openFd();
        return writable;
    }

    @Override
    @PyMethod
    Object fileno() {
        return (long) openFd();
    }

    @Override
    @PyMethod
    boolean isatty() {
        return Fds.get(openFd()).isTerminal();
    }

    @PyGetter("closefd")
    boolean closefd() {
        return closeFd;
    }

    @PyGetter("_blksize")
    long blockSize() {
        return IoModule.DEFAULT_BUFFER_SIZE;
    }

    @PyGetter("mode")
    String mode() {
        if (created) {
            return readable ? "xb+" : "xb";
        }
        if (appending) {
            return readable ? "ab+" : "ab";
        }
        return readable ? writable ? "rb+" : "rb" : "wb";
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        String type = type().name();
        if (fd < 0) {
            return "<" + type + " [closed]>";
        }
        Object name = Attributes.getOrNull(this, "name");
        StrBuilder out = new StrBuilder().append("<").append(Str.fromUtf16(type));
        out.append(name == null ? " fd=" + fd : " name=");
        if (name != null) {
            out.append(Repr.plainRepr(name));
        }
        return out.append(" mode='" + mode() + "' closefd=" + (closeFd ? "True" : "False") + ">").build();
    }

    @PyMethod(name = "_isatty_open_only")
    boolean isattyOpenOnly() {
        return isatty();
    }
}
