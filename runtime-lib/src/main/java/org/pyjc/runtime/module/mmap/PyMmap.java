package org.pyjc.runtime.module.mmap;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.OpenFile;
import org.pyjc.runtime.io.SystemFile;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.buffer.Buffer;
import org.pyjc.runtime.types.buffer.BufferFlags;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Exports;
import org.pyjc.runtime.types.buffer.Layout;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.iter.SequenceItems;

/**
 * {@code mmap.mmap}: a file, or memory of no file, as bytes. Compare CPython Modules/mmapmodule.c: mmap_object.
 *
 * <p>Thread safety: the bytes are read and written without a lock; after the end of the mapping Java refuses every access, whatever thread
 * it comes from. The position is guarded by the monitor.
 */
@PyTypeDef(name = "mmap", module = "mmap", weakReferable = true, parts = {MmapBytes.class, MmapStream.class})
public final class PyMmap extends PyObject implements Buffer, SequenceItems {
    public static final PyType TYPE = PyType.define(new PyMmapExposer());
    static final int ACCESS_READ = 1;
    static final int ACCESS_COPY = 3;
    private static final int PROT_WRITE = 2;
    private static final int MAP_ANONYMOUS = 0x20;
    private static final int MREMAP_MAYMOVE = 1;

    /** The memory, while it is mapped. */
    private record Mapping(Arena arena, MemorySegment memory, ByteBuffer bytes) {}

    private final Exports exports = new Exports();
    private final SystemFile file;
    private final int access;
    private final long offset;
    private volatile Mapping mapping;
    private long position;

    /** Iteration gives bytes of length one, as CPython's does. */
    @Override
    public Object sequenceItem(long index) {
        if (index >= length()) {
            throw Errors.indexError("mmap index out of range");
        }
        return new PyBytes(new byte[] {bytes().get((int) index)});
    }

    private PyMmap(PyType type, long address, long size, SystemFile file, int access, long offset) {
        super(type);
        this.file = file;
        this.access = access;
        this.offset = offset;
        this.mapping = mapped(address, size);
    }

    private static Mapping mapped(long address, long size) {
        Arena arena = Arena.ofShared();
        MemorySegment memory = MemorySegment.ofAddress(address).reinterpret(size, arena, null);
        return new Mapping(arena, memory, memory.asByteBuffer().order(ByteOrder.nativeOrder()));
    }

    @PyNew(signature = "(fileno, length, flags=1, prot=3, access=0, offset=0, *, trackfd=True)")
    static Object create(PyType cls, int fileno, long length, int flags, int prot, int access, long offset, boolean trackfd) {
        if (length < 0) {
            throw Errors.overflowError("memory mapped length must be positive");
        }
        if (offset < 0) {
            throw Errors.overflowError("memory mapped offset must be positive");
        }
        if (access != 0 && (flags != 1 || prot != 3)) {
            throw Errors.valueError("mmap can't specify both access and flags, prot.");
        }
        int wantedFlags = access == ACCESS_COPY ? 2 : flags;
        int wantedProt = access == ACCESS_READ ? 1 : prot;
        int shown = access != 0 ? access : (prot & PROT_WRITE) == 0 ? ACCESS_READ : flags == 2 ? ACCESS_COPY : 2;
        if (access < 0 || access > ACCESS_COPY) {
            throw Errors.valueError("mmap invalid access parameter.");
        }
        OpenFile file = fileno == -1 || (flags & MAP_ANONYMOUS) != 0 ? null : Fds.get(fileno);
        long size = file == null ? length : sizeOf(file, length, offset);
        if (size > Integer.MAX_VALUE) {
            throw Errors.overflowError("memory mapped length is too large");
        }
        int system = file == null ? -1 : file.systemNumber();
        long address = Libc.MMAP.call(0, size, wantedProt, file == null ? wantedFlags | MAP_ANONYMOUS : wantedFlags, system, offset);
        if (address == -1) {
            throw CFunction.error();
        }
        SystemFile own = file == null || !trackfd ? null : SystemFile.of(CFunction.checked(Libc.FCNTL.callInt(system, 1030, 3)));
        return new PyMmap(cls, address, size, own, shown, offset);
    }

    /** How much to map: all that follows the offset when no length is given. */
    private static long sizeOf(OpenFile file, long length, long offset) {
        long whole = sizeOf(file);
        if (length == 0) {
            if (whole == 0) {
                throw Errors.valueError("cannot mmap an empty file");
            }
            if (offset >= whole) {
                throw Errors.valueError("mmap offset is greater than file size");
            }
            return whole - offset;
        }
        if (whole > 0 && (offset > whole || whole - offset < length)) {
            throw Errors.valueError("mmap length is greater than file size");
        }
        return length;
    }

    private static long sizeOf(OpenFile file) {
        try {
            return file.seekable() ? file.size() : 0;
        } catch (java.io.IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    /** The bytes; ValueError after the end of the mapping. */
    ByteBuffer bytes() {
        Mapping m = mapping;
        if (m == null) {
            throw Errors.valueError("mmap closed or invalid");
        }
        return m.bytes;
    }

    int length() {
        return bytes().capacity();
    }

    ByteBuffer writable() {
        ByteBuffer bytes = bytes();
        if (access == ACCESS_READ) {
            throw Errors.typeError("mmap can't modify a readonly memory map.");
        }
        return bytes;
    }

    synchronized long position() {
        return position;
    }

    synchronized void position(long to) {
        position = to;
    }

    @Override
    public BufferView view(int flags) {
        ByteBuffer bytes = bytes();
        if (access == ACCESS_READ) {
            BufferFlags.requireReadable(flags);
        }
        BufferView view = new BufferView(this, bytes, Layout.bytes(bytes.capacity()), access == ACCESS_READ) {
            @Override
            protected void onRelease() {
                exports.remove(this);
            }
        };
        exports.add(view);
        return view;
    }

    @PyMethod
    void close() {
        exports.requireNone("cannot close exported pointers exist");
        Mapping m;
        synchronized (this) {
            m = mapping;
            mapping = null;
        }
        if (m != null) {
            long address = m.memory.address();
            long size = m.memory.byteSize();
            m.arena.close();
            Libc.MUNMAP.call(address, size);
            closeFile();
        }
    }

    private void closeFile() {
        if (file != null) {
            Libc.CLOSE.call(file.systemNumber());
        }
    }

    @PyGetter("closed")
    boolean closed() {
        return mapping == null;
    }

    @PyMethod
    long size() {
        bytes();
        return file != null ? sizeOf(file) : length();
    }

    @PyMethod(signature = "($self, offset=0, size=<absent>, /)")
    void flush(long from, Long size) {
        long count = size == null ? length() - from : size;
        if (from < 0 || count < 0 || from > length() || length() - from < count) {
            throw Errors.valueError("flush values out of range");
        }
        if (access != ACCESS_READ && access != ACCESS_COPY
                && Libc.MSYNC.callInt(mapping.memory.address() + from, count, 4) < 0) {
            throw CFunction.error();
        }
    }

    @PyMethod(signature = "($self, option, start=0, length=<absent>, /)")
    void madvise(int option, long start, Long length) {
        if (start < 0 || start >= length()) {
            throw Errors.valueError("madvise start out of bounds");
        }
        if (length != null && length < 0) {
            throw Errors.valueError("madvise length invalid");
        }
        long count = length == null ? length() - start : Math.min(length, length() - start);
        if (Libc.MADVISE.callInt(mapping.memory.address() + start, count, option) < 0) {
            throw CFunction.error();
        }
    }

    @PyMethod
    void resize(long newsize) {
        bytes();
        exports.requireNone("mmap can't resize with extant buffers exported.");
        if (access == ACCESS_READ || access == ACCESS_COPY) {
            throw Errors.typeError("mmap can't resize a readonly or copy-on-write memory map.");
        }
        if (newsize < 0) {
            throw Errors.valueError("new size out of range");
        }
        if (file != null && Libc.FTRUNCATE.callInt(file.systemNumber(), offset + newsize) < 0) {
            throw CFunction.error();
        }
        synchronized (this) {
            Mapping m = mapping;
            long address = Libc.MREMAP.call(m.memory.address(), m.memory.byteSize(), newsize, MREMAP_MAYMOVE);
            if (address == -1) {
                throw OsErrors.of(CFunction.errno() == 0 ? Errno.EINVAL : CFunction.errno(), null);
            }
            m.arena.close();
            mapping = mapped(address, newsize);
        }
    }

    @PyMethod(name = "__enter__")
    Object enter() {
        bytes();
        return this;
    }

    @PyMethod(name = "__exit__", signature = "($self, exc_type=None, exc_value=None, exc_tb=None, /)")
    void exit(Object type, Object value, Object traceback) {
        close();
    }

    @PyMethod(name = "__repr__")
    String repr() {
        String[] names = {"ACCESS_DEFAULT", "ACCESS_READ", "ACCESS_WRITE", "ACCESS_COPY"};
        String head = "<" + type().name() + " closed=" + (mapping == null ? "True" : "False") + ", access=" + names[access];
        return mapping == null ? head + ">" : head + ", length=" + length() + ", pos=" + position() + ", offset=" + offset + ">";
    }
}
