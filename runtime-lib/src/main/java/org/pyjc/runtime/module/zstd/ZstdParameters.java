package org.pyjc.runtime.module.zstd;

import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;

/** The options of (de)compressors. Compare CPython _zstd/compressor.c: _zstd_set_c_parameters. Thread safety: two volatile fields. */
final class ZstdParameters {
    private static final String[] NAMES = {"100 compression_level", "101 window_log", "102 hash_log", "103 chain_log", "104 search_log",
        "105 min_match", "106 target_length", "107 strategy", "160 enable_long_distance_matching", "161 ldm_hash_log", "162 ldm_min_match",
        "163 ldm_bucket_size_log", "164 ldm_hash_rate_log", "200 content_size_flag", "201 checksum_flag", "202 dict_id_flag",
        "400 nb_workers", "401 job_size", "402 overlap_log"};
    /** The Python classes CompressionParameter and DecompressionParameter. */
    static volatile PyType compressionType;
    static volatile PyType decompressionType;

    private ZstdParameters() {}

    /** Sets a parameter of a context: the result of the C function. */
    interface Setter {
        long set(int key, int value);
    }

    static void apply(Object options, boolean compression, Setter setter) {
        if (!(options instanceof PyDict dict)) {
            throw Errors.typeError((compression ? "ZstdCompressor" : "ZstdDecompressor") + "() argument 'options' must be dict, not "
                    + (options == PyNone.NONE ? "None" : PyType.of(options).name()));
        }
        String kind = compression ? "compression" : "decompression";
        for (DictEntry each : dict.entries()) {
            if (PyType.of(each.key) == (compression ? decompressionType : compressionType)) {
                throw Errors.typeError(kind + " options dictionary key must not be a " + (compression ? "Decompression" : "Compression")
                        + "Parameter attribute");
            }
            int key = Args.cInt(each.key);
            int value = Args.cInt(each.value);
            if (compression && key == Zstd.LEVEL) {
                checkLevel(value);
            }
            if (Zstd.error(setter.set(key, value)) != null) {
                throw wrong(kind, key, value);
            }
        }
    }

    private static PyException wrong(String kind, int key, int value) {
        boolean compression = kind.equals("compression");
        String name = name(key, compression);
        int[] bounds = Zstd.bounds(key, compression);
        return Errors.valueError(bounds == null ? "invalid " + kind + " parameter '" + name + "'" : kind + " parameter '" + name
                + "' received an illegal value " + value + "; the valid range is [" + bounds[0] + ", " + bounds[1] + "]");
    }

    private static String name(int key, boolean compression) {
        if (!compression) {
            return key == Zstd.LEVEL ? "window_log_max" : "unknown parameter (key " + key + ")";
        }
        for (String each : NAMES) {
            if (each.startsWith(key + " ")) {
                return each.substring(each.indexOf(' ') + 1);
            }
        }
        return "unknown parameter (key " + key + ")";
    }

    static void checkLevel(int level) {
        int lowest = Zstd.MIN_LEVEL.callInt(0);
        int highest = Zstd.MAX_LEVEL.callInt(0);
        if (level < lowest || level > highest) {
            throw Errors.valueError("illegal compression level " + level + "; the valid range is [" + lowest + ", " + highest + "]");
        }
    }

    /** A level as Python code gives it. */
    static int level(Object value) {
        if (org.pyjc.runtime.object.Values.intOrNull(value) == null) {
            throw Errors.typeError("invalid type for level, expected int");
        }
        if (!(org.pyjc.runtime.object.Values.intOrNull(value) instanceof Long n) || n != n.intValue()) {
            throw Errors.valueError("illegal compression level; the valid range is [" + Zstd.MIN_LEVEL.callInt(0) + ", "
                    + Zstd.MAX_LEVEL.callInt(0) + "]");
        }
        checkLevel(n.intValue());
        return n.intValue();
    }
}
