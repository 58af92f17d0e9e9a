package org.pyjc.runtime.module.zlib;

/** Finds the end of a gzip member's header (RFC 1952). Thread safety: stateless. */
final class GzipHeader {
    private static final int FHCRC = 2;
    private static final int FEXTRA = 4;
    private static final int FNAME = 8;
    private static final int FCOMMENT = 16;

    private GzipHeader() {}

    /** The length of the header, or -1 when there is not all of it yet. */
    static int length(byte[] data) {
        if (data.length > 0 && (data[0] & 0xff) != 0x1f || data.length > 1 && (data[1] & 0xff) != 0x8b) {
            throw Decompressor.error("incorrect header check");
        }
        if (data.length > 2 && data[2] != 8) {
            throw Decompressor.error("unknown compression method");
        }
        if (data.length > 3 && (data[3] & 0xe0) != 0) {
            throw Decompressor.error("unknown header flags set");
        }
        if (data.length < 10) {
            return -1;
        }
        int flags = data[3];
        int at = 10;
        if ((flags & FEXTRA) != 0) {
            if (data.length < at + 2) {
                return -1;
            }
            at += 2 + (data[at] & 0xff) + ((data[at + 1] & 0xff) << 8);
        }
        at = (flags & FNAME) != 0 ? afterZero(data, at) : at;
        at = (flags & FCOMMENT) != 0 && at >= 0 ? afterZero(data, at) : at;
        if (at < 0) {
            return -1;
        }
        at += (flags & FHCRC) != 0 ? 2 : 0;
        return at <= data.length ? at : -1;
    }

    private static int afterZero(byte[] data, int from) {
        for (int i = from; i < data.length; i++) {
            if (data[i] == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
