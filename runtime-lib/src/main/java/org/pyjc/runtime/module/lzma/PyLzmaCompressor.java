package org.pyjc.runtime.module.lzma;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;
import org.tukaani.xz.FilterOptions;
import org.tukaani.xz.FinishableOutputStream;
import org.tukaani.xz.FinishableWrapperOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.LZMAOutputStream;
import org.tukaani.xz.XZOutputStream;

/** {@code _lzma.LZMACompressor}, on XZ for Java. Compare CPython _lzmamodule.c. Thread safety: the monitor. */
@PyTypeDef(name = "LZMACompressor", module = "_lzma",
        doc = "LZMACompressor(format=FORMAT_XZ, check=-1, preset=None, filters=None)\n\nCreate a compressor object for compressing data incrementally.")
final class PyLzmaCompressor extends PyObject {
    public static final PyType TYPE = PyType.define(new PyLzmaCompressorExposer());

    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private final FinishableOutputStream out;
    private boolean flushed;

    private PyLzmaCompressor(PyType type, int format, int check, Object preset, Object filters) throws IOException {
        super(type);
        out = open(format, check, preset, filters);
    }

    @PyNew(signature = "(format=1, check=-1, preset=None, filters=None)")
    static Object create(PyType cls, int format, int check, Object preset, Object filters) {
        if (preset != PyNone.NONE && filters != PyNone.NONE) {
            throw Errors.valueError("Cannot specify both preset and filter chain");
        }
        if (format != LzmaModule.FORMAT_XZ && check != -1 && check != 0) {
            throw Errors.valueError("Integrity checks are only supported by FORMAT_XZ");
        }
        try {
            return new PyLzmaCompressor(cls, format, check, preset, filters);
        } catch (IOException e) {
            throw LzmaErrors.of(e);
        } catch (IllegalArgumentException e) {
            throw LzmaErrors.of("Invalid or unsupported options");
        }
    }

    private FinishableOutputStream open(int format, int check, Object preset, Object filters) throws IOException {
        List<FilterSpecs.Filter> chain = filters == PyNone.NONE ? null : FilterSpecs.chain(filters);
        return switch (format) {
            case LzmaModule.FORMAT_XZ -> new XZOutputStream(compressed, chain == null ? new FilterOptions[] {preset(preset)} : options(chain),
                check == -1 ? LzmaModule.CHECK_CRC64 : check);
            case LzmaModule.FORMAT_ALONE -> new LZMAOutputStream(compressed, chain == null ? preset(preset) : single(chain), -1);
            case LzmaModule.FORMAT_RAW -> raw(chain);
            default -> throw Errors.valueError("Invalid container format: " + format);
        };
    }

    private static LZMA2Options preset(Object preset) throws IOException {
        return FilterSpecs.preset(preset == PyNone.NONE ? 6 : Index.count(preset));
    }

    private static FilterOptions[] options(List<FilterSpecs.Filter> chain) {
        if (chain.isEmpty() || chain.stream().anyMatch(f -> f.id() == FilterSpecs.LZMA1)) {
            throw LzmaErrors.of("Invalid or unsupported options");
        }
        return chain.stream().map(FilterSpecs.Filter::options).toArray(FilterOptions[]::new);
    }

    private static LZMA2Options single(List<FilterSpecs.Filter> chain) {
        if (chain.size() != 1 || chain.get(0).id() != FilterSpecs.LZMA1) {
            throw Errors.valueError("Invalid filter chain for FORMAT_ALONE - must be a single LZMA1 filter");
        }
        return (LZMA2Options) chain.get(0).options();
    }

    private FinishableOutputStream raw(List<FilterSpecs.Filter> chain) throws IOException {
        if (chain == null) {
            throw Errors.valueError("Must specify filters for FORMAT_RAW");
        }
        if (chain.isEmpty() || !(chain.getLast().options() instanceof LZMA2Options)) {
            throw LzmaErrors.of("Invalid or unsupported options");
        }
        FinishableOutputStream target = new FinishableWrapperOutputStream(compressed);
        for (FilterSpecs.Filter f : chain.reversed()) {
            target = f.id() == FilterSpecs.LZMA1 ? new LZMAOutputStream(target, (LZMA2Options) f.options(), true) : f.options().getOutputStream(target);
        }
        return target;
    }

    @PyMethod(signature = "($self, data, /)", doc = "Provide data to the compressor object.\n\nReturns a chunk of compressed data if possible, or b'' otherwise."
            + "\n\nWhen you have finished providing data to the compressor, call the\nflush() method to finish the compression process.")
    Object compress(Object data) {
        byte[] bytes = Args.bytes(data);
        synchronized (this) {
            if (flushed) {
                throw Errors.valueError("Compressor has been flushed");
            }
            try {
                out.write(bytes, 0, bytes.length);
            } catch (IOException e) {
                throw LzmaErrors.of(e);
            }
            return taken();
        }
    }

    @PyMethod(signature = "($self, /)", doc = "Finish the compression process.\n\nReturns the compressed data left in internal buffers.\n\n"
            + "The compressor object may not be used after this method is called.")
    synchronized Object flush() {
        if (flushed) {
            throw Errors.valueError("Repeated call to flush()");
        }
        flushed = true;
        try {
            out.finish();
        } catch (IOException e) {
            throw LzmaErrors.of(e);
        }
        return taken();
    }

    private Object taken() {
        byte[] bytes = compressed.toByteArray();
        compressed.reset();
        return new PyBytes(bytes);
    }

    @PyMethod(signature = "($self, /)")
    Object __reduce__() {
        throw Errors.typeError("cannot pickle '" + type().name() + "' object");
    }
}
