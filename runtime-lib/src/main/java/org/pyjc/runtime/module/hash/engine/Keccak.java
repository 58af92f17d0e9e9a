package org.pyjc.runtime.module.hash.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** SHA-3 and SHAKE. Source: FIPS 202. Thread safety: see {@link HashEngine}. */
public final class Keccak implements HashEngine {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int STATE_BYTES = 200;

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
            KeccakPermutation.permute(state);
            filled = 0;
        }
    }

    @Override
    public byte[] digest(int length) {
        long[] s = state.clone();
        s[filled >> 3] ^= (long) suffix << 8 * (filled & 7);
        s[rate - 1 >> 3] ^= 0x80L << 8 * (rate - 1 & 7);
        KeccakPermutation.permute(s);
        byte[] out = new byte[length];
        for (int i = 0, at = 0; i < length; i++, at++) {
            if (at == rate) {
                KeccakPermutation.permute(s);
                at = 0;
            }
            out[i] = (byte) (s[at >> 3] >>> 8 * (at & 7));
        }
        return out;
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
