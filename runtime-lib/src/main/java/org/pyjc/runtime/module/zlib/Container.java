package org.pyjc.runtime.module.zlib;

/** What a deflate stream is wrapped in; zlib's {@code wbits} tell. */
enum Container {
    ZLIB, RAW, GZIP, AUTO;

    private static final int SMALLEST = 8;
    private static final int LARGEST = 15;

    /** The container that {@code wbits} mean for compression, or null when they are invalid. */
    static Container forCompression(int wbits) {
        return wbits >= SMALLEST && wbits <= LARGEST ? ZLIB
            : wbits <= -SMALLEST - 1 && wbits >= -LARGEST ? RAW
            : wbits >= 16 + SMALLEST + 1 && wbits <= 16 + LARGEST ? GZIP : null;
    }

    /** The container that {@code wbits} mean for decompression, or null when they are invalid. */
    static Container forDecompression(int wbits) {
        if (wbits == 0 || wbits >= SMALLEST && wbits <= LARGEST) {
            return ZLIB;
        }
        if (wbits <= -SMALLEST && wbits >= -LARGEST) {
            return RAW;
        }
        int low = wbits & 15;
        boolean window = low == 0 || low >= SMALLEST;
        return window && wbits >= 16 && wbits < 32 ? GZIP : window && wbits >= 32 && wbits < 48 ? AUTO : null;
    }
}
