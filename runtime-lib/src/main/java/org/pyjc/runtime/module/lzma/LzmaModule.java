package org.pyjc.runtime.module.lzma;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.types.bytes.PyBytes;

/** The module {@code _lzma}. Compare CPython _lzmamodule.c. Thread safety: see its types. */
@PyModuleDef(name = "_lzma", types = {PyLzmaCompressor.class, PyLzmaDecompressor.class})
final class LzmaModule {
    @PyConstant static final int FORMAT_AUTO = 0;
    @PyConstant static final int FORMAT_XZ = 1;
    @PyConstant static final int FORMAT_ALONE = 2;
    @PyConstant static final int FORMAT_RAW = 3;
    @PyConstant static final int CHECK_NONE = 0;
    @PyConstant static final int CHECK_CRC32 = 1;
    @PyConstant static final int CHECK_CRC64 = 4;
    @PyConstant static final int CHECK_SHA256 = 10;
    @PyConstant static final int CHECK_ID_MAX = 15;
    @PyConstant static final int CHECK_UNKNOWN = 16;
    @PyConstant static final long FILTER_LZMA1 = FilterSpecs.LZMA1;
    @PyConstant static final long FILTER_LZMA2 = FilterSpecs.LZMA2;
    @PyConstant static final long FILTER_DELTA = FilterSpecs.DELTA;
    @PyConstant static final int FILTER_X86 = 4;
    @PyConstant static final int FILTER_POWERPC = 5;
    @PyConstant static final int FILTER_IA64 = 6;
    @PyConstant static final int FILTER_ARM = 7;
    @PyConstant static final int FILTER_ARMTHUMB = 8;
    @PyConstant static final int FILTER_SPARC = 9;
    @PyConstant static final int MF_HC3 = 3;
    @PyConstant static final int MF_HC4 = 4;
    @PyConstant static final int MF_BT2 = 18;
    @PyConstant static final int MF_BT3 = 19;
    @PyConstant static final int MF_BT4 = 20;
    @PyConstant static final int MODE_FAST = 1;
    @PyConstant static final int MODE_NORMAL = 2;
    @PyConstant static final int PRESET_DEFAULT = 6;
    @PyConstant static final long PRESET_EXTREME = 1L << 31;

    private LzmaModule() {}

    @PyConstant
    static Object LZMAError() {
        return LzmaErrors.ERROR;
    }

    @PyFunctionDef(signature = "($module, check_id, /)",
            doc = "Test whether the given integrity check is supported.\n\nAlways returns True for CHECK_NONE and CHECK_CRC32.")
    static boolean is_check_supported(int checkId) {
        return checkId == CHECK_NONE || checkId == CHECK_CRC32 || checkId == CHECK_CRC64 || checkId == CHECK_SHA256;
    }

    @PyFunctionDef(signature = "($module, filter, /)", doc = "Return a bytes object encoding the options (properties) of the filter specified by *filter* "
            + "(a dict).\n\nThe result does not include the filter ID itself, only the options.")
    static Object _encode_filter_properties(Object filter) {
        return new PyBytes(FilterProperties.encode(FilterSpecs.filter(filter)));
    }

    @PyFunctionDef(signature = "($module, filter_id, encoded_props, /)", doc = "Return a bytes object encoding the options (properties) of the filter "
            + "specified by *filter* (a dict).\n\nThe result does not include the filter ID itself, only the options.")
    static Object _decode_filter_properties(long filterId, Object encodedProps) {
        return FilterProperties.decode(filterId, Args.bytes(encodedProps));
    }
}
