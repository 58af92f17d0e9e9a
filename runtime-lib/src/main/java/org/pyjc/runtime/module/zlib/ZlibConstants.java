package org.pyjc.runtime.module.zlib;

import org.pyjc.runtime.annot.PyConstant;

/** The constants of the module {@code zlib}; the versions are those of the zlib that the JDK carries. */
final class ZlibConstants {
    @PyConstant static final int DEFLATED = 8;
    @PyConstant static final int DEF_BUF_SIZE = 16384;
    @PyConstant static final int DEF_MEM_LEVEL = 8;
    @PyConstant static final int MAX_WBITS = 15;
    @PyConstant static final String ZLIB_RUNTIME_VERSION = "1.3.1";
    @PyConstant static final String ZLIB_VERSION = "1.3.1";
    @PyConstant static final int Z_BEST_COMPRESSION = 9;
    @PyConstant static final int Z_BEST_SPEED = 1;
    @PyConstant static final int Z_BLOCK = 5;
    @PyConstant static final int Z_DEFAULT_COMPRESSION = -1;
    @PyConstant static final int Z_DEFAULT_STRATEGY = 0;
    @PyConstant static final int Z_FILTERED = 1;
    @PyConstant static final int Z_FINISH = 4;
    @PyConstant static final int Z_FIXED = 4;
    @PyConstant static final int Z_FULL_FLUSH = 3;
    @PyConstant static final int Z_HUFFMAN_ONLY = 2;
    @PyConstant static final int Z_NO_COMPRESSION = 0;
    @PyConstant static final int Z_NO_FLUSH = 0;
    @PyConstant static final int Z_PARTIAL_FLUSH = 1;
    @PyConstant static final int Z_RLE = 3;
    @PyConstant static final int Z_SYNC_FLUSH = 2;
    @PyConstant static final int Z_TREES = 6;

    private ZlibConstants() {}
}
