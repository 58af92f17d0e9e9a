package org.pyjc.runtime.module.zlib;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.binascii.Checksums;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/** The module {@code zlib}, on {@link java.util.zip}. Compare CPython zlibmodule.c. Thread safety: stateless. */
@PyModuleDef(name = "zlib", types = PyZlibDecompressor.class, parts = ZlibConstants.class,
        doc = "The functions in this module allow compression and decompression using the\nzlib library, which is based on GNU zip.\n\n"
            + "adler32(string[, start]) -- Compute an Adler-32 checksum.\ncompress(data[, level]) -- Compress data, with compression level 0-9 "
            + "or -1.\ncompressobj([level[, ...]]) -- Return a compressor object.\ncrc32(string[, start]) -- Compute a CRC-32 checksum.\n"
            + "decompress(string,[wbits],[bufsize]) -- Decompresses a compressed string.\ndecompressobj([wbits[, zdict]]) -- Return a "
            + "decompressor object.\n\n'wbits' is window buffer size and container format.\nCompressor objects support compress() and flush() "
            + "methods; decompressor\nobjects support decompress() and flush().")
final class ZlibModule {
    private static final int BEST = 9;
    private static final int STRATEGIES = 4;

    private ZlibModule() {}

    @PyConstant
    static Object error() {
        return ZlibErrors.ERROR;
    }

    @PyFunctionDef(signature = "($module, data, /, level=-1, wbits=15)",
            doc = "Returns a bytes object containing compressed data.\n\n  data\n    Binary data to be compressed.\n  level\n    Compression "
                + "level, in 0-9 or -1.\n  wbits\n    The window buffer size and container format.")
    static Object compress(Object data, int level, int wbits) {
        byte[] bytes = Args.bytes(data);
        Container container = Container.forCompression(wbits);
        if (container == null || level < -1 || level > BEST) {
            throw ZlibErrors.of(new ZlibException("Bad compression level"));
        }
        Compressor compressor = new Compressor(container, level, 0, window(wbits), null);
        return new PyBytes(compressor.compressAll(bytes));
    }

    /** The binary logarithm of the window's size. */
    private static int window(int wbits) {
        return Math.abs(wbits) > 15 ? wbits - 16 : Math.abs(wbits);
    }

    @PyFunctionDef(signature = "($module, data, /, wbits=15, bufsize=16384)",
            doc = "Returns a bytes object containing the uncompressed data.\n\n  data\n    Compressed data.\n  wbits\n    The window buffer "
                + "size and container format.\n  bufsize\n    The initial output buffer size.")
    static Object decompress(Object data, int wbits, long bufsize) {
        byte[] bytes = Args.bytes(data);
        if (bufsize < 0) {
            throw Errors.valueError("bufsize must be non-negative");
        }
        Container container = Container.forDecompression(wbits);
        try {
            if (container == null) {
                throw new ZlibException("Error -2 while preparing to decompress data: inconsistent stream state");
            }
            Decompressor decompressor = new Decompressor(container, wbits, null);
            byte[] out = decompressor.decompress(bytes, Integer.MAX_VALUE - 8);
            if (!decompressor.atEnd()) {
                throw new ZlibException("Error -5 while decompressing data: incomplete or truncated stream");
            }
            return new PyBytes(out);
        } catch (ZlibException e) {
            throw ZlibErrors.of(e);
        }
    }

    @PyFunctionDef(signature = "($module, level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None)",
            doc = "Return a compressor object.")
    static Object compressobj(int level, int method, int wbits, int memLevel, int strategy, Object zdict) {
        Container container = Container.forCompression(wbits);
        boolean valid = container != null && level >= -1 && level <= BEST && method == ZlibConstants.DEFLATED && memLevel >= 1
            && memLevel <= BEST && strategy >= 0 && strategy <= STRATEGIES;
        byte[] dictionary = zdict == PyNone.NONE ? null : Args.bytes(zdict);
        if (!valid) {
            throw Errors.valueError("Invalid initialization option");
        }
        return new PyCompress(new Compressor(container, level, strategy, window(wbits), dictionary));
    }

    @PyFunctionDef(signature = "($module, wbits=15, zdict=<absent>)",
            doc = "Return a decompressor object.\n\n  wbits\n    The window buffer size and container format.\n  zdict\n    The predefined "
                + "compression dictionary.  This must be the same\n    dictionary as used by the compressor that produced the input data.")
    static Object decompressobj(int wbits, Object zdict) {
        return new PyDecompress(decompressor(wbits, zdict));
    }

    static Decompressor decompressor(int wbits, Object zdict) {
        byte[] dictionary = null;
        if (zdict != null) {
            dictionary = BytesLike.bytesOrNull(zdict);
            if (dictionary == null) {
                throw Errors.typeError("zdict argument must support the buffer protocol");
            }
        }
        Container container = Container.forDecompression(wbits);
        if (container == null) {
            throw Errors.valueError("Invalid initialization option");
        }
        return new Decompressor(container, wbits, dictionary == null || dictionary.length == 0 ? null : dictionary);
    }

    @PyFunctionDef(signature = "($module, data, value=1, /)", doc = "Compute an Adler-32 checksum of data.\n\n  value\n    Starting value of "
            + "the checksum.\n\nThe returned checksum is an integer.")
    static long adler32(Object data, Object value) {
        return Checksums.adler32(Args.bytes(data), start(value)) & 0xffffffffL;
    }

    @PyFunctionDef(signature = "($module, data, value=0, /)", doc = "Compute a CRC-32 checksum of data.\n\n  value\n    Starting value of the "
            + "checksum.\n\nThe returned checksum is an integer.")
    static long crc32(Object data, Object value) {
        return Checksums.crc32(Args.bytes(data), start(value)) & 0xffffffffL;
    }

    /** The low 32 bits of an int. */
    private static int start(Object value) {
        return ((Number) Index.of(value)).intValue();
    }
}
