package org.pyjc.runtime.module.mmap;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
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
 * <p>Thread safety: single bytes, searches and buffers read and write without a lock; after the end of the mapping Java refuses every access,
 * whatever thread it comes from. Slices are read and written whole, under the monitor, which guards the position, too.
 */
@PyTypeDef(name = "mmap", module = "mmap", weakReferable = true, parts = {MmapBytes.class, MmapStream.class})
public final class PyMmap extends PyObject implements Buffer, SequenceItems {
    public static final PyType TYPE = PyType.define(new PyMmapExposer());
    static final int ACCESS_READ = 1;
    private static final int ACCESS_WRITE = 2;
    static final int ACCESS_COPY = 3;
    private static final int PROT_WRITE = 2;
    private static final int READ_WRITE = 3;
    private static final int MAP_PRIVATE = 2;
    private static final int MAP_ANONYMOUS = 0x20;
    private static final int TRACKS = 1;
    private static final int SHARED = 2;
    private static final int ANONYMOUS = 4;
    private static final int MREMAP_MAYMOVE = 1;

    /** The memory, while it is mapped. */
    private record Mapping(Arena arena, MemorySegment memory) {}

    private final Exports exports = new Exports();
    private final SystemFile file;
    /** What can be done with it: of {@link #TRACKS}, {@link #SHARED}, {@link #ANONYMOUS}. */
    private final int kind;
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
        return new PyBytes(new byte[] {memory().get(ValueLayout.JAVA_BYTE, index)});
    }

    private PyMmap(PyType type, long address, long size, SystemFile file, int kind, int access, long offset) {
        super(type);
        this.kind = kind;
        this.file = file;
        this.access = access;
        this.offset = offset;
        this.mapping = mapped(address, size);
    }

    private static Mapping mapped(long address, long size) {
        Arena arena = Arena.ofShared();
        MemorySegment memory = MemorySegment.ofAddress(address).reinterpret(size, arena, null);
        return new Mapping(arena, memory);
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
        int wantedFlags = access == ACCESS_COPY ? MAP_PRIVATE : flags;
        int wantedProt = access == ACCESS_READ ? 1 : prot;
        int shown = access != 0 || (prot & READ_WRITE) == READ_WRITE ? access : (prot & PROT_WRITE) != 0 ? ACCESS_WRITE : ACCESS_READ;
        if (access < 0 || access > ACCESS_COPY) {
            throw Errors.valueError("mmap invalid access parameter.");
        }
        OpenFile file = fileno == -1 || (flags & MAP_ANONYMOUS) != 0 ? null : Fds.get(fileno);
        long size = file == null ? length : sizeOf(file, length, offset);
        int system = file == null ? -1 : file.systemNumber();
        long address = Libc.MMAP.call(0, size, wantedProt, file == null ? wantedFlags | MAP_ANONYMOUS : wantedFlags, system, offset);
        if (address == -1) {
            throw CFunction.error();
        }
        SystemFile own = file == null || !trackfd ? null : SystemFile.of(CFunction.checked(Libc.FCNTL.callInt(system, 1030, 3)));
        int kind = (trackfd ? TRACKS : 0) | (file == null ? ANONYMOUS : 0) | ((wantedFlags & MAP_PRIVATE) == 0 ? SHARED : 0);
        return new PyMmap(cls, address, size, own, kind, shown, offset);
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
    MemorySegment memory() {
        Mapping m = mapping;
        if (m == null) {
            throw Errors.valueError("mmap closed or invalid");
        }
        return m.memory;
    }

    long length() {
        return memory().byteSize();
    }

    MemorySegment writable() {
        MemorySegment memory = memory();
        if (access == ACCESS_READ) {
            throw Errors.typeError("mmap can't modify a readonly memory map.");
        }
        return memory;
    }

    synchronized long position() {
        return position;
    }

    synchronized void position(long to) {
        position = to;
    }

    @Override
    public BufferView view(int flags) {
        MemorySegment memory = memory();
        if (access == ACCESS_READ) {
            BufferFlags.requireReadable(flags);
        }
        if (memory.byteSize() > Integer.MAX_VALUE) {
            throw Errors.bufferError("the mapping is too large for a view: only slices of it can be had");
        }
        ByteBuffer bytes = memory.asByteBuffer().order(ByteOrder.nativeOrder());
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
        memory();
        if (file == null && (kind & TRACKS) == 0) {
            throw OsErrors.of(Errno.EBADF, null);
        }
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
        if (length != null && Long.MAX_VALUE - start < length) {
            throw Errors.overflowError("madvise length too large");
        }
        long count = length == null ? length() - start : Math.min(length, length() - start);
        if (Libc.MADVISE.callInt(mapping.memory.address() + start, count, option) < 0) {
            throw CFunction.error();
        }
    }

    /** Compare CPython mmapmodule.c: is_resizeable. */
    private void requireResizable() {
        memory();
        exports.requireNone("mmap can't resize with extant buffers exported.");
        if ((kind & TRACKS) == 0) {
            throw Errors.valueError("mmap can't resize with trackfd=False.");
        }
        if (access == ACCESS_READ || access == ACCESS_COPY) {
            throw Errors.typeError("mmap can't resize a readonly or copy-on-write memory map.");
        }
    }

    @PyMethod
    void resize(long newsize) {
        requireResizable();
        if (newsize < 0 || Long.MAX_VALUE - newsize < offset) {
            throw Errors.valueError("new size out of range");
        }
        if ((kind & (SHARED | ANONYMOUS)) == (SHARED | ANONYMOUS) && newsize > length()) {
            throw Errors.valueError("mmap: can't expand a shared anonymous mapping on Linux");
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
        memory();
        return this;
    }

    @PyMethod(name = "__exit__", signature = "($self, exc_type=None, exc_value=None, exc_tb=None, /)")
    void exit(Object type, Object value, Object traceback) {
        close();
    }

    @PyMethod(name = "__repr__")
    String repr() {
        String[] names = {"ACCESS_DEFAULT", "ACCESS_READ", "ACCESS_WRITE", "ACCESS_COPY"};
        Mapping m = mapping;
        return m == null ? "<mmap.mmap closed=True>" : "<mmap.mmap closed=False, access=" + names[access]
            + ", length=" + m.memory.byteSize() + ", pos=" + position() + ", offset=" + offset + ">";
    }
}
