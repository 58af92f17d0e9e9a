package org.pyjc.runtime.module.hash.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** SHA-3 and SHAKE. Source: FIPS 202. Thread safety: see {@link HashEngine}. */
public final class Keccak implements HashEngine {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int STATE_BYTES = 200;
    private static final int ROUNDS = 24;
    private static final int[] ROTATIONS = {1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44};
    private static final int[] LANES = {10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1};
    private static final long[] CONSTANTS = constants();

    private final int size;
    private final int rate;
    private final int suffix;
    private final long[] state;
    private int filled;

    private Keccak(int size, int rate, int suffix, long[] state, int filled) {
        this.size = size;
        this.rate = rate;
        this.suffix = suffix;
        this.state = state;
        this.filled = filled;
    }

    /** SHA-3 with a digest of so many bytes. */
    static Keccak sha3(int size) {
        return new Keccak(size, STATE_BYTES - 2 * size, 0x06, new long[25], 0);
    }

    /** SHAKE of a security strength in bits. */
    static Keccak shake(int bits) {
        return new Keccak(0, STATE_BYTES - bits / 4, 0x1F, new long[25], 0);
    }

    private static long[] constants() {
        long[] all = new long[ROUNDS];
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            for (int j = 0; j < 7; j++) {
                if ((register & 1) != 0) {
                    all[round] |= 1L << (1 << j) - 1;
                }
                register <<= 1;
                if ((register & 0x100) != 0) {
                    register ^= 0x171;
                }
            }
        }
        return all;
    }

    @Override
    public void update(byte[] data, int from, int count) {
        int i = from;
        int end = from + count;
        while (i < end) {
            if ((filled & 7) == 0 && end - i >= Long.BYTES) {
                state[filled >> 3] ^= (long) LONGS.get(data, i);
                i += Long.BYTES;
                advance(Long.BYTES);
            } else {
                state[filled >> 3] ^= (data[i++] & 0xFFL) << 8 * (filled & 7);
                advance(1);
            }
        }
    }

    private void advance(int bytes) {
        filled += bytes;
        if (filled == rate) {
            permute(state);
            filled = 0;
        }
    }

    @Override
    public byte[] digest(int length) {
        long[] s = state.clone();
        s[filled >> 3] ^= (long) suffix << 8 * (filled & 7);
        s[rate - 1 >> 3] ^= 0x80L << 8 * (rate - 1 & 7);
        permute(s);
        byte[] out = new byte[length];
        for (int i = 0, at = 0; i < length; i++, at++) {
            if (at == rate) {
                permute(s);
                at = 0;
            }
            out[i] = (byte) (s[at >> 3] >>> 8 * (at & 7));
        }
        return out;
    }

    private static void permute(long[] a) {
        long[] c = new long[5];
        for (int round = 0; round < ROUNDS; round++) {
            theta(a, c);
            long moved = a[1];
            for (int i = 0; i < 24; i++) {
                long next = a[LANES[i]];
                a[LANES[i]] = Long.rotateLeft(moved, ROTATIONS[i]);
                moved = next;
            }
            for (int row = 0; row < 25; row += 5) {
                System.arraycopy(a, row, c, 0, 5);
                for (int x = 0; x < 5; x++) {
                    a[row + x] = c[x] ^ ~c[(x + 1) % 5] & c[(x + 2) % 5];
                }
            }
            a[0] ^= CONSTANTS[round];
        }
    }

    private static void theta(long[] a, long[] c) {
        for (int x = 0; x < 5; x++) {
            c[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
        }
        for (int x = 0; x < 5; x++) {
            long d = c[(x + 4) % 5] ^ Long.rotateLeft(c[(x + 1) % 5], 1);
            for (int row = 0; row < 25; row += 5) {
                a[row + x] ^= d;
            }
        }
    }

    @Override
    public HashEngine copy() {
        return new Keccak(size, rate, suffix, state.clone(), filled);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int blockSize() {
        return rate;
    }

    public int suffix() {
        return suffix;
    }
}
