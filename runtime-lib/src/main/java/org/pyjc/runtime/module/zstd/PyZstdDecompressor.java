package org.pyjc.runtime.module.zstd;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.io.libc.Scratch;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/** {@code compression.zstd.ZstdDecompressor}. Compare CPython _zstd/decompressor.c. Thread safety: the monitor. */
@PyTypeDef(name = "ZstdDecompressor", module = "compression.zstd", signature = "(zstd_dict=None, options=None)", subclassable = false,
        doc = "Create a decompressor object for decompressing data incrementally.")
final class PyZstdDecompressor extends PyObject {
    public static final PyType TYPE = PyType.define(new PyZstdDecompressorExposer());
    private static final int RESET_SESSION = 1;
    private static final byte[] NONE = {};

    private final long context;
    /** Kept as long as the context, which may refer to it. */
    private PyZstdDict.Use dictionary;
    /** What was given and not decompressed yet; behind the frame's end: unused. */
    private byte[] rest = NONE;
    private boolean eof;
    private boolean needsInput = true;

    private PyZstdDecompressor(PyType type) {
        super(type);
        long c = Zstd.CREATE_DCTX.call();
        if (c == 0) {
            throw ZstdErrors.of("Unable to create ZSTD_DCtx instance.");
        }
        context = c;
        Zstd.CLEANER.register(this, () -> Zstd.FREE_DCTX.call(c));
    }

    @PyNew(signature = "(zstd_dict=None, options=None)")
    static Object create(PyType cls, Object zstdDict, Object options) {
        PyZstdDecompressor made = new PyZstdDecompressor(cls);
        if (zstdDict != PyNone.NONE) {
            made.load(PyZstdDict.Use.of(zstdDict, PyZstdDict.DIGESTED));
        }
        if (options != PyNone.NONE) {
            ZstdParameters.apply(options, false, (key, value) -> Zstd.DCTX_SET_PARAMETER.call(made.context, key, value));
        }
        return made;
    }

    private void load(PyZstdDict.Use use) {
        dictionary = use;
        long at = use.dict().memory().address();
        long result = switch (use.how()) {
            case PyZstdDict.DIGESTED -> Zstd.DCTX_REF_DDICT.call(context, use.dict().digestedForDecompression());
            case PyZstdDict.UNDIGESTED -> Zstd.DCTX_LOAD_DICTIONARY.call(context, at, use.dict().size());
            default -> Zstd.DCTX_REF_PREFIX.call(context, at, use.dict().size());
        };
        ZstdErrors.check(result, "load Zstandard dictionary or prefix for decompression");
    }

    @PyMethod(signature = "($self, /, data, max_length=-1)", doc = "Decompress *data*, returning uncompressed bytes if possible, or b'' otherwise.")
    Object decompress(Object data, long maxLength) {
        byte[] fresh = Args.bytes(data);
        synchronized (this) {
            if (eof) {
                throw Errors.eofError("Already at the end of a Zstandard frame.");
            }
            byte[] input = rest.length == 0 ? fresh : join(rest, fresh);
            try {
                return new PyBytes(run(input, maxLength < 0 ? Long.MAX_VALUE : maxLength));
            } catch (RuntimeException e) {
                rest = NONE;
                needsInput = true;
                Zstd.DCTX_RESET.call(context, RESET_SESSION);
                throw e;
            }
        }
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private byte[] run(byte[] input, long most) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        long used;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffers = arena.allocate(48, 8);
            MemorySegment room = Scratch.current().data;
            buffers.set(ValueLayout.JAVA_LONG, 24, Zstd.memory(arena, input).address());
            buffers.set(ValueLayout.JAVA_LONG, 32, input.length);
            buffers.set(ValueLayout.JAVA_LONG, 0, room.address());
            long size;
            long count;
            do {
                size = Math.min(Scratch.DATA, most - all.size());
                buffers.set(ValueLayout.JAVA_LONG, 8, size);
                buffers.set(ValueLayout.JAVA_LONG, 16, 0);
                long left = Zstd.DECOMPRESS_STREAM.call(context, buffers.address(), buffers.address() + 24);
                ZstdErrors.check(left, "decompress Zstandard data");
                count = buffers.get(ValueLayout.JAVA_LONG, 16);
                all.writeBytes(Libc.bytes(room, 0, (int) count));
                used = buffers.get(ValueLayout.JAVA_LONG, 40);
                eof = left == 0;
            } while (!eof && all.size() < most && (used < input.length || count == size));
        }
        rest = used == input.length ? NONE : Arrays.copyOfRange(input, (int) used, input.length);
        needsInput = !eof && rest.length == 0 && all.size() < most;
        return all.toByteArray();
    }

    @PyGetter(value = "eof", member = true)
    synchronized boolean eof() {
        return eof;
    }

    @PyGetter(value = "needs_input", member = true)
    synchronized boolean needsInput() {
        return needsInput;
    }

    @PyGetter("unused_data")
    synchronized Object unusedData() {
        return new PyBytes(eof ? rest : NONE);
    }

    @PyMethod(signature = "($self, /)")
    Object __reduce__() {
        throw Errors.typeError("cannot pickle '" + type().qualname() + "' object");
    }
}
