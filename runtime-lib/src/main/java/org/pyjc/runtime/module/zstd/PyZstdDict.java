package org.pyjc.runtime.module.zstd;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.ConcurrentHashMap;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code compression.zstd.ZstdDict}. Compare CPython _zstd/zstddict.c. Thread safety: immutable but for a concurrent cache. */
@PyTypeDef(name = "ZstdDict", module = "compression.zstd", signature = "(dict_content, /, *, is_raw=False)", subclassable = false,
        doc = "Represents a Zstandard dictionary.\n\n  dict_content\n    The content of a Zstandard dictionary as a bytes-like object.\n"
            + "  is_raw\n    If true, perform no checks on *dict_content*, useful for some\n    advanced cases. Otherwise, check that the "
            + "content represents\n    a Zstandard dictionary created by the zstd library or CLI.\n\nThe dictionary can be used for compression "
            + "or decompression, and can be shared\nby multiple ZstdCompressor or ZstdDecompressor objects.")
final class PyZstdDict extends PyObject {
    public static final PyType TYPE = PyType.define(new PyZstdDictExposer());
    static final int DIGESTED = 0;
    static final int UNDIGESTED = 1;
    static final int PREFIX = 2;
    private static final int SHORTEST = 8;
    private static final int DECOMPRESSION = Integer.MAX_VALUE;

    private final byte[] content;
    private final long id;
    /** The content in native memory, kept as long as this. */
    private final MemorySegment memory;
    /** By level; that for decompression under {@link #DECOMPRESSION}. */
    private final ConcurrentHashMap<Integer, Long> digested = new ConcurrentHashMap<>();

    private PyZstdDict(PyType type, byte[] content, MemorySegment memory, long id) {
        super(type);
        this.content = content;
        this.id = id;
        this.memory = memory;
        ConcurrentHashMap<Integer, Long> owned = digested;
        Zstd.CLEANER.register(this,
                () -> owned.forEach((level, at) -> (level == DECOMPRESSION ? Zstd.FREE_DDICT : Zstd.FREE_CDICT).call(at)));
    }

    @PyNew(signature = "(dict_content, /, *, is_raw=False)")
    static Object create(PyType cls, Object given, boolean raw) {
        byte[] content = Args.bytes(given).clone();
        if (content.length < SHORTEST) {
            throw Errors.valueError("Zstandard dictionary content too short (must have at least eight bytes)");
        }
        MemorySegment memory = Zstd.memory(Arena.ofAuto(), content);
        long id = Zstd.DICT_ID.call(memory.address(), content.length) & 0xffff_ffffL;
        if (!raw && id == 0) {
            throw Errors.valueError("invalid Zstandard dictionary");
        }
        return new PyZstdDict(cls, content, memory, id);
    }

    MemorySegment memory() {
        return memory;
    }

    int size() {
        return content.length;
    }

    /** The dictionary as the C library has prepared it for a level. */
    long digested(int level) {
        return digested.computeIfAbsent(level, l -> {
            boolean decompression = l == DECOMPRESSION;
            long made = decompression ? Zstd.CREATE_DDICT.call(memory.address(), content.length)
                    : Zstd.CREATE_CDICT.call(memory.address(), content.length, l);
            if (made == 0) {
                throw ZstdErrors.of("Failed to create a ZSTD_" + (decompression ? "DDict" : "CDict")
                        + " instance from Zstandard dictionary content.");
            }
            return made;
        });
    }

    /** The dictionary as the C library has prepared it for decompression. */
    long digestedForDecompression() {
        return digested(DECOMPRESSION);
    }

    @PyGetter(value = "dict_id", member = true)
    long dictId() {
        return id;
    }

    @PyGetter(value = "dict_content", doc = "The content of a Zstandard dictionary, as a bytes object.")
    Object dictContent() {
        return new PyBytes(content);
    }

    @PyGetter("as_digested_dict")
    Object asDigested() {
        return new PyTuple(this, (long) DIGESTED);
    }

    @PyGetter("as_undigested_dict")
    Object asUndigested() {
        return new PyTuple(this, (long) UNDIGESTED);
    }

    @PyGetter("as_prefix")
    Object asPrefix() {
        return new PyTuple(this, (long) PREFIX);
    }

    @PyMethod(name = "__len__")
    long length() {
        return content.length;
    }

    @PyMethod(name = "__repr__")
    String repr() {
        return "<ZstdDict dict_id=" + id + " dict_size=" + content.length + ">";
    }

    /** What a {@code zstd_dict} argument means: the dictionary and how to use it. */
    record Use(PyZstdDict dict, int how) {
        static Use of(Object argument, int otherwise) {
            if (argument instanceof PyZstdDict d) {
                return new Use(d, otherwise);
            }
            if (argument instanceof PyTuple t && t.size() == 2 && t.get(0) instanceof PyZstdDict d && Values.intOrNull(t.get(1)) != null) {
                int how = Args.cInt(t.get(1));
                if (how >= DIGESTED && how <= PREFIX) {
                    return new Use(d, how);
                }
            }
            throw Errors.typeError("zstd_dict argument should be a ZstdDict object.");
        }
    }
}
