package org.pyjc.runtime.module.lzma;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.compress.PullDecoder;
import org.pyjc.runtime.module.compress.StreamDecompressor;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.none.PyNone;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.LZMAInputStream;
import org.tukaani.xz.SingleXZInputStream;

/** {@code _lzma.LZMADecompressor}, on XZ for Java. Compare CPython _lzmamodule.c. Thread safety: see {@link StreamDecompressor}. */
@PyTypeDef(name = "LZMADecompressor", module = "_lzma", signature = "(format=FORMAT_AUTO, memlimit=None, filters=None)",
        doc = "Create a decompressor object for decompressing data incrementally.")
final class PyLzmaDecompressor extends StreamDecompressor {
    public static final PyType TYPE = PyType.define(new PyLzmaDecompressorExposer());
    private static final int FIRST_OF_XZ = 0xFD;

    private final AtomicInteger check;

    private PyLzmaDecompressor(PyType type, PullDecoder.Opener opener, AtomicInteger check) {
        super(type, opener);
        this.check = check;
    }

    @PyNew(signature = "(format=0, memlimit=None, filters=None)")
    static Object create(PyType cls, int format, Object memlimit, Object filters) {
        int limit = -1;
        if (memlimit != PyNone.NONE) {
            if (format == LzmaModule.FORMAT_RAW) {
                throw Errors.valueError("Cannot specify memory limit with FORMAT_RAW");
            }
            limit = (int) Math.min(Integer.MAX_VALUE, Math.max(0, Index.count(memlimit) / 1024));
        }
        if (format == LzmaModule.FORMAT_RAW && filters == PyNone.NONE) {
            throw Errors.valueError("Must specify filters for FORMAT_RAW");
        }
        if (format != LzmaModule.FORMAT_RAW && filters != PyNone.NONE) {
            throw Errors.valueError("Cannot specify filters except with FORMAT_RAW");
        }
        boolean open = format == LzmaModule.FORMAT_ALONE || format == LzmaModule.FORMAT_RAW;
        AtomicInteger check = new AtomicInteger(open ? 0 : LzmaModule.CHECK_UNKNOWN);
        return new PyLzmaDecompressor(cls, opener(format, limit, filters, check), check);
    }

    private static PullDecoder.Opener opener(int format, int limit, Object filters, AtomicInteger check) {
        return switch (format) {
            case LzmaModule.FORMAT_AUTO -> in -> auto(in, limit, check);
            case LzmaModule.FORMAT_XZ -> in -> xz(in, limit, check);
            case LzmaModule.FORMAT_ALONE -> in -> alone(in, limit, false);
            case LzmaModule.FORMAT_RAW -> {
                List<FilterSpecs.Filter> chain = FilterSpecs.chain(filters);
                if (chain.isEmpty() || !(chain.getLast().options() instanceof LZMA2Options)) {
                    throw LzmaErrors.of("Invalid or unsupported options");
                }
                yield in -> raw(in, chain);
            }
            default -> throw Errors.valueError("Invalid container format: " + format);
        };
    }

    private static InputStream auto(InputStream in, int limit, AtomicInteger check) throws IOException {
        PushbackInputStream source = new PushbackInputStream(in, 1);
        int first = source.read();
        source.unread(first);
        if (first == FIRST_OF_XZ) {
            return xz(source, limit, check);
        }
        check.set(0);
        return alone(source, limit, true);
    }

    private static InputStream xz(InputStream in, int limit, AtomicInteger check) throws IOException {
        SingleXZInputStream xz = new SingleXZInputStream(in, limit);
        check.set(xz.getCheckType());
        return xz;
    }

    private static InputStream alone(InputStream in, int limit, boolean guessed) throws IOException {
        LZMAInputStream lzma = new LZMAInputStream(AloneHeader.checked(in, guessed), limit);
        lzma.enableRelaxedEndCondition();
        return lzma;
    }

    private static InputStream raw(InputStream in, List<FilterSpecs.Filter> chain) throws IOException {
        InputStream source = in;
        for (FilterSpecs.Filter f : chain.reversed()) {
            source = f.id() == FilterSpecs.LZMA1 && f.options() instanceof LZMA2Options o
                ? new LZMAInputStream(source, -1, o.getLc(), o.getLp(), o.getPb(), o.getDictSize(), null) : f.options().getInputStream(source);
        }
        return source;
    }

    @PyMethod(signature = "($self, /, data, max_length=-1)", doc = "Decompress *data*, returning uncompressed data as bytes.")
    Object decompress(Object data, long maxLength) {
        return run(Args.bytes(data), maxLength);
    }

    @PyGetter(value = "check", member = true, doc = "ID of the integrity check used by the input stream.")
    long check() {
        return check.get();
    }

    @Override
    protected PyException error(IOException e) {
        return LzmaErrors.of(e);
    }

    @Override
    protected String endMessage() {
        return "Already at end of stream";
    }

    @PyMethod(signature = "($self, /)")
    Object __reduce__() {
        throw Errors.typeError("cannot pickle '" + type().name() + "' object");
    }
}
