package org.pyjc.runtime.types.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.SecureRandom;

/**
 * The hash of bytes: SipHash-1-3 with a key that each program draws, unless {@code PYTHONHASHSEED} gives it, so that nobody can
 * prepare keys that collide. Compare CPython pyhash.c: siphash13, and bootstrap_hash.c: lcg_urandom.
 *
 * <p>Thread safety: immutable.
 */
final class BytesHash {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int KEY_BYTES = 16;
    private static final long KEY0;
    private static final long KEY1;

    static {
        byte[] key = key(System.getenv("PYTHONHASHSEED"));
        KEY0 = (long) LONGS.get(key, 0);
        KEY1 = (long) LONGS.get(key, 8);
    }

    private BytesHash() {}

    /** Compare CPython bootstrap_hash.c: _Py_HashRandomization_Init; 0 turns randomisation off. */
    private static byte[] key(String seed) {
        byte[] key = new byte[KEY_BYTES];
        if (seed == null || !isNumber(seed)) {
            new SecureRandom().nextBytes(key);
            return key;
        }
        int x = (int) Long.parseLong(seed);
        for (int i = 0; i < key.length && x != 0; i++) {
            x = x * 214013 + 2531011;
            key[i] = (byte) (x >> 16);
        }
        return key;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static long of(byte[] bytes) {
        if (bytes.length == 0) {
            return 0;
        }
        long v0 = KEY0 ^ 0x736f6d6570736575L;
        long v1 = KEY1 ^ 0x646f72616e646f6dL;
        long v2 = KEY0 ^ 0x6c7967656e657261L;
        long v3 = KEY1 ^ 0x7465646279746573L;
        int words = bytes.length >> 3;
        for (int i = 0; i <= words + 3; i++) {
            long word = i < words ? (long) LONGS.get(bytes, i << 3) : i == words ? last(bytes) : 0;
            v2 ^= i == words + 1 ? 0xff : 0;
            v3 ^= word;
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
            v0 ^= word;
        }
        long hash = v0 ^ v1 ^ v2 ^ v3;
        return hash == -1 ? -2 : hash;
    }

    /** The bytes after the last whole word, with the length on top. */
    private static long last(byte[] bytes) {
        long word = (long) bytes.length << 56;
        for (int i = bytes.length & ~7; i < bytes.length; i++) {
            word |= (bytes[i] & 0xffL) << (i & 7) * 8;
        }
        return word;
    }
}
