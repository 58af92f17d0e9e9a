package org.pyjc.runtime.module.io;

import java.math.BigInteger;

/**
 * A position in a text file: where the stream is, the decoder's state there, how many bytes to feed it and how many
 * characters to skip then. Compare Lib/_pyio.py: TextIOWrapper._pack_cookie. Thread safety: immutable.
 */
record Cookie(long position, BigInteger flags, int feed, int skip, boolean needEof) {
    static Object pack(long position, Object flags, int feed, int skip, boolean needEof) {
        BigInteger state = flags instanceof Long n ? BigInteger.valueOf(n) : (BigInteger) flags;
        BigInteger cookie = BigInteger.valueOf(position).or(state.shiftLeft(64)).or(BigInteger.valueOf(feed).shiftLeft(128))
                .or(BigInteger.valueOf(skip).shiftLeft(192));
        if (needEof) {
            cookie = cookie.setBit(256);
        }
        return cookie.bitLength() < 64 ? (Object) cookie.longValue() : cookie;
    }

    static Cookie unpack(Object value) {
        BigInteger cookie = value instanceof Long n ? BigInteger.valueOf(n) : (BigInteger) value;
        BigInteger mask = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
        return new Cookie(cookie.and(mask).longValue(), cookie.shiftRight(64).and(mask),
                cookie.shiftRight(128).and(mask).intValue(), cookie.shiftRight(192).and(mask).intValue(), cookie.testBit(256));
    }

    Object flagsValue() {
        return flags.bitLength() < 64 ? (Object) flags.longValue() : flags;
    }
}
