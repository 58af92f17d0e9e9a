package org.pyjc.runtime.module.zstd;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyConstant;
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
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;

/** {@code compression.zstd.ZstdCompressor}. Compare CPython _zstd/compressor.c. Thread safety: the monitor. */
@PyTypeDef(name = "ZstdCompressor", module = "compression.zstd", signature = "(level=None, options=None, zstd_dict=None)",
        subclassable = false, doc = "Create a compressor object for compressing data incrementally.")
final class PyZstdCompressor extends PyObject {
    public static final PyType TYPE = PyType.define(new PyZstdCompressorExposer());
    @PyConstant static final int CONTINUE = Zstd.CONTINUE;
    @PyConstant static final int FLUSH_BLOCK = Zstd.FLUSH_BLOCK;
    @PyConstant static final int FLUSH_FRAME = Zstd.FLUSH_FRAME;
    private static final int RESET_SESSION = 1;

    private final long context;
    /** Kept as long as the context, which may refer to it. */
    private PyZstdDict.Use dictionary;
    private int level;
    private int lastMode = Zstd.FLUSH_FRAME;

    private PyZstdCompressor(PyType type) {
        super(type);
        long c = Zstd.CREATE_CCTX.call();
        if (c == 0) {
            throw ZstdErrors.of("Unable to create ZSTD_CCtx instance.");
        }
        context = c;
        Zstd.CLEANER.register(this, () -> Zstd.FREE_CCTX.call(c));
    }

    @PyNew(signature = "(level=None, options=None, zstd_dict=None)")
    static Object create(PyType cls, Object level, Object options, Object zstdDict) {
        PyZstdCompressor made = new PyZstdCompressor(cls);
        if (level != PyNone.NONE && options != PyNone.NONE) {
            throw Errors.typeError("Only one of level or options should be used.");
        }
        if (level != PyNone.NONE) {
            made.level = ZstdParameters.level(level);
            ZstdErrors.check(Zstd.CCTX_SET_PARAMETER.call(made.context, Zstd.LEVEL, made.level), "set zstd compression level");
        }
        if (options != PyNone.NONE) {
            ZstdParameters.apply(options, true, (key, value) -> Zstd.CCTX_SET_PARAMETER.call(made.context, key, value));
            Object chosen = ((PyDict) options).get((long) Zstd.LEVEL);
            made.level = chosen == null ? 0 : Args.cInt(chosen);
        }
        if (zstdDict != PyNone.NONE) {
            made.load(PyZstdDict.Use.of(zstdDict, PyZstdDict.UNDIGESTED));
        }
        return made;
    }

    private void load(PyZstdDict.Use use) {
        dictionary = use;
        long at = use.dict().memory().address();
        long result = switch (use.how()) {
            case PyZstdDict.DIGESTED -> Zstd.CCTX_REF_CDICT.call(context, use.dict().digested(level));
            case PyZstdDict.UNDIGESTED -> Zstd.CCTX_LOAD_DICTIONARY.call(context, at, use.dict().size());
            default -> Zstd.CCTX_REF_PREFIX.call(context, at, use.dict().size());
        };
        ZstdErrors.check(result, "load Zstandard dictionary or prefix for compression");
    }

    private byte[] run(byte[] data, int mode) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffers = arena.allocate(48, 8);
            MemorySegment room = Scratch.current().data;
            buffers.set(ValueLayout.JAVA_LONG, 24, Zstd.memory(arena, data).address());
            buffers.set(ValueLayout.JAVA_LONG, 32, data.length);
            buffers.set(ValueLayout.JAVA_LONG, 0, room.address());
            buffers.set(ValueLayout.JAVA_LONG, 8, Scratch.DATA);
            long left;
            do {
                buffers.set(ValueLayout.JAVA_LONG, 16, 0);
                left = Zstd.COMPRESS_STREAM.call(context, buffers.address(), buffers.address() + 24, mode);
                ZstdErrors.check(left, "compress Zstandard data");
                all.writeBytes(Libc.bytes(room, 0, (int) buffers.get(ValueLayout.JAVA_LONG, 16)));
            } while (mode == Zstd.CONTINUE ? buffers.get(ValueLayout.JAVA_LONG, 40) < data.length : left != 0);
        }
        return all.toByteArray();
    }

    private synchronized Object step(byte[] data, int mode) {
        try {
            Object result = new PyBytes(run(data, mode));
            lastMode = mode;
            return result;
        } catch (RuntimeException e) {
            lastMode = Zstd.FLUSH_FRAME;
            Zstd.CCTX_RESET.call(context, RESET_SESSION);
            throw e;
        }
    }

    @PyMethod(signature = "($self, /, data, mode=0)", doc = "Provide data to the compressor object.")
    Object compress(Object data, int mode) {
        if (mode < Zstd.CONTINUE || mode > Zstd.FLUSH_FRAME) {
            throw Errors.valueError("mode argument wrong value, it should be one of ZstdCompressor.CONTINUE, ZstdCompressor.FLUSH_BLOCK, "
                    + "ZstdCompressor.FLUSH_FRAME.");
        }
        return step(Args.bytes(data), mode);
    }

    @PyMethod(signature = "($self, /, mode=2)", doc = "Finish the compression process.")
    Object flush(int mode) {
        if (mode != Zstd.FLUSH_BLOCK && mode != Zstd.FLUSH_FRAME) {
            throw Errors.valueError("mode argument wrong value, it should be ZstdCompressor.FLUSH_FRAME or ZstdCompressor.FLUSH_BLOCK.");
        }
        return step(new byte[0], mode);
    }

    @PyMethod(name = "set_pledged_input_size", signature = "($self, size, /)",
            doc = "Set the uncompressed content size to be written into the frame header.")
    synchronized void setPledgedInputSize(Object size) {
        long pledged = -1;
        if (size != PyNone.NONE) {
            Object n = Values.intOrNull(size);
            if (n == null) {
                throw Errors.typeError("an integer is required");
            }
            if (!(n instanceof Long l) || l < 0) {
                if (!(n instanceof java.math.BigInteger b) || b.signum() < 0 || b.bitLength() > 64 || b.longValue() >= -2) {
                    throw Errors.valueError("size argument should be a positive int less than 18446744073709551614");
                }
            }
            pledged = ((Number) n).longValue();
        }
        if (lastMode != Zstd.FLUSH_FRAME) {
            throw Errors.valueError("set_pledged_input_size() method must be called when last_mode == FLUSH_FRAME");
        }
        ZstdErrors.check(Zstd.CCTX_SET_PLEDGED.call(context, pledged), "set pledged uncompressed content size");
    }

    @PyGetter(value = "last_mode", member = true)
    synchronized int lastMode() {
        return lastMode;
    }

    @PyMethod(signature = "($self, /)")
    Object __reduce__() {
        throw Errors.typeError("cannot pickle '" + type().qualname() + "' object");
    }
}
