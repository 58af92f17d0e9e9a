package org.pyjc.runtime.module.zstd;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.ConstantTable;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code _zstd}, on the C library zstd. Compare CPython _zstd/_zstdmodule.c. Thread safety: see its types. */
@PyModuleDef(name = "_zstd", types = {PyZstdCompressor.class, PyZstdDecompressor.class, PyZstdDict.class},
        doc = "Implementation module for Zstandard compression.")
final class ZstdModule {
    private static final String CONSTANTS = "ZSTD_CLEVEL_DEFAULT 3 ZSTD_DStreamOutSize 131072 ZSTD_btlazy2 6 ZSTD_btopt 7 ZSTD_btultra 8 "
            + "ZSTD_btultra2 9 ZSTD_c_chainLog 103 ZSTD_c_checksumFlag 201 ZSTD_c_compressionLevel 100 ZSTD_c_contentSizeFlag 200 "
            + "ZSTD_c_dictIDFlag 202 ZSTD_c_enableLongDistanceMatching 160 ZSTD_c_hashLog 102 ZSTD_c_jobSize 401 "
            + "ZSTD_c_ldmBucketSizeLog 163 ZSTD_c_ldmHashLog 161 ZSTD_c_ldmHashRateLog 164 ZSTD_c_ldmMinMatch 162 ZSTD_c_minMatch 105 "
            + "ZSTD_c_nbWorkers 400 ZSTD_c_overlapLog 402 ZSTD_c_searchLog 104 ZSTD_c_strategy 107 ZSTD_c_targetLength 106 "
            + "ZSTD_c_windowLog 101 ZSTD_d_windowLogMax 100 ZSTD_dfast 2 ZSTD_fast 1 ZSTD_greedy 3 ZSTD_lazy 4 ZSTD_lazy2 5";
    private static final String HEADER = "Ensure the frame_buffer argument starts from the beginning of a frame, and its length is not less than ";

    private ZstdModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        if (Zstd.LOOKUP == null) {
            throw Errors.importError("libzstd.so.1: cannot open shared object file: No such file or directory");
        }
        ConstantTable.add(module.dict(), CONSTANTS);
        module.dict().putStr("ZstdError", ZstdErrors.ERROR);
        module.dict().putStr("zstd_version", Libc.string(Zstd.VERSION_STRING.call()));
        module.dict().putStr("zstd_version_number", (long) Zstd.VERSION_NUMBER.callInt(0));
    }

    @PyFunctionDef(signature = "($module, /, c_parameter_type, d_parameter_type)",
            doc = "Set CompressionParameter and DecompressionParameter types for validity check.")
    static void set_parameter_types(PyType compression, PyType decompression) {
        ZstdParameters.compressionType = compression;
        ZstdParameters.decompressionType = decompression;
    }

    @PyFunctionDef(signature = "($module, /, frame_buffer)", doc = "Get Zstandard frame infomation from a frame header.")
    static Object get_frame_info(Object buffer) {
        byte[] bytes = Args.bytes(buffer);
        try (Arena arena = Arena.ofConfined()) {
            long at = Zstd.memory(arena, bytes).address();
            long size = Zstd.CONTENT_SIZE.call(at, bytes.length);
            if (size == -2) {
                throw ZstdErrors.of("Error when getting information from the header of a Zstandard frame. " + HEADER
                        + "the frame header (6~18 bytes).");
            }
            long id = Zstd.FRAME_DICT_ID.call(at, bytes.length) & 0xffff_ffffL;
            return new PyTuple(size == -1 ? PyNone.NONE : (Object) size, id);
        }
    }

    @PyFunctionDef(signature = "($module, /, frame_buffer)",
            doc = "Get the size of a Zstandard frame, including the header and optional checksum.")
    static long get_frame_size(Object buffer) {
        byte[] bytes = Args.bytes(buffer);
        try (Arena arena = Arena.ofConfined()) {
            long size = Zstd.FRAME_SIZE.call(Zstd.memory(arena, bytes).address(), bytes.length);
            String error = Zstd.error(size);
            if (error != null) {
                throw ZstdErrors.of("Error when finding the compressed size of a Zstandard frame. " + HEADER
                        + "this complete frame. Zstd error message: " + error + ".");
            }
            return size;
        }
    }

    @PyFunctionDef(signature = "($module, /, parameter, is_compress)", doc = "Get CompressionParameter/DecompressionParameter bounds.")
    static Object get_param_bounds(int parameter, boolean compression) {
        int[] bounds = Zstd.bounds(parameter, compression);
        if (bounds == null) {
            throw ZstdErrors.of("Unable to get zstd " + (compression ? "" : "de") + "compression parameter bounds: Unsupported parameter");
        }
        return new PyTuple((long) bounds[0], (long) bounds[1]);
    }

    /** Makes a dictionary in some memory: its size or an error. */
    private interface Builder {
        long build(Arena arena, MemorySegment out, MemorySegment samples, MemorySegment sizes, int count);
    }

    private static Object build(PyBytes samplesBytes, PyTuple samplesSizes, long dictSize, String what, Builder builder) {
        if (dictSize <= 0) {
            throw Errors.valueError("dict_size argument should be positive number.");
        }
        byte[] samples = samplesBytes.value();
        Object[] sizes = samplesSizes.items();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment lengths = arena.allocate(8L * Math.max(1, sizes.length), 8);
            long sum = 0;
            for (int i = 0; i < sizes.length; i++) {
                long n = Args.clamped(sizes[i]);
                if (n < 0 || n > samples.length) {
                    throw Errors.valueError("The samples size tuple doesn't match the concatenation's size.");
                }
                lengths.setAtIndex(ValueLayout.JAVA_LONG, i, n);
                sum += n;
            }
            if (sum != samples.length) {
                throw Errors.valueError("The samples size tuple doesn't match the concatenation's size.");
            }
            MemorySegment out = arena.allocate(dictSize);
            long size = builder.build(arena, out, Zstd.memory(arena, samples), lengths, sizes.length);
            if (Zstd.DICT_IS_ERROR.callInt(size) != 0) {
                throw ZstdErrors.of("Unable to " + what + " the Zstandard dictionary: " + Libc.string(Zstd.DICT_ERROR_NAME.call(size)));
            }
            return new PyBytes(Libc.bytes(out, 0, (int) size));
        }
    }

    @PyFunctionDef(signature = "($module, samples_bytes, samples_sizes, dict_size, /)", doc = "Train a Zstandard dictionary on sample data.")
    static Object train_dict(PyBytes samples, PyTuple sizes, long dictSize) {
        CFunction train = Zstd.TRAIN;
        return build(samples, sizes, dictSize, "train", (arena, out, all, lengths, count) -> train.call(out.address(), dictSize,
                all.address(), lengths.address(), count));
    }

    @PyFunctionDef(signature = "($module, custom_dict_bytes, samples_bytes, samples_sizes, dict_size, compression_level, /)",
            doc = "Finalize a Zstandard dictionary.")
    static Object finalize_dict(PyBytes custom, PyBytes samples, PyTuple sizes, long dictSize, int level) {
        byte[] content = custom.value();
        return build(samples, sizes, dictSize, "finalize", (arena, out, all, lengths, count) -> Zstd.finalizeDictionary(out,
                Zstd.memory(arena, content), content.length, all, lengths, count, level));
    }
}
