package org.pyjc.runtime.module.lzma;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.compress.StreamCompressor;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.none.PyNone;
import org.tukaani.xz.FilterOptions;
import org.tukaani.xz.FinishableOutputStream;
import org.tukaani.xz.FinishableWrapperOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.LZMAOutputStream;
import org.tukaani.xz.XZOutputStream;

/** {@code _lzma.LZMACompressor}, on XZ for Java. Compare CPython _lzmamodule.c. Thread safety: as its base. */
@PyTypeDef(name = "LZMACompressor", module = "_lzma",
        doc = "LZMACompressor(format=FORMAT_XZ, check=-1, preset=None, filters=None)\n\nCreate a compressor object for compressing data incrementally.")
final class PyLzmaCompressor extends StreamCompressor {
    public static final PyType TYPE = PyType.define(new PyLzmaCompressorExposer());

    private final FinishableOutputStream out;

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

    @Override
    protected OutputStream stream() {
        return out;
    }

    @Override
    protected void finish() throws IOException {
        out.finish();
    }

    @Override
    protected PyException error(IOException e) {
        return LzmaErrors.of(e);
    }
}
