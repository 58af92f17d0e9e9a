package org.pyjc.runtime.module.hash.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** BLAKE2b: 64-bit words. Source: RFC 7693. Thread safety: see {@link HashEngine}. */
public final class Blake2b extends Blake2 {
    private static final long[] INITIAL = {
        0x6A09E667F3BCC908L, 0xBB67AE8584CAA73BL, 0x3C6EF372FE94F82BL, 0xA54FF53A5F1D36F1L, 0x510E527FADE682D1L, 0x9B05688C2B3E6C1FL, 0x1F83D9ABFB41BD6BL, 0x5BE0CD19137E2179L};
    private static final int ROUNDS = 12;
    private static final int BLOCK = 128;
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final long[] h;

    public Blake2b(Blake2Parameters parameters) {
        super(parameters.size(), parameters.lastNode(), BLOCK);
        ByteBuffer p = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        p.put((byte) parameters.size()).put((byte) parameters.key().length).put((byte) parameters.fanout()).put((byte) parameters.depth());
        p.putInt(parameters.leafSize());
        p.putLong(parameters.nodeOffset());
        p.put(16, (byte) parameters.nodeDepth()).put(17, (byte) parameters.innerSize());
        p.put(32, parameters.salt()).put(48, parameters.person());
        h = INITIAL.clone();
        for (int i = 0; i < h.length; i++) {
            h[i] ^= p.getLong(8 * i);
        }
        key(parameters.key());
    }

    private Blake2b(Blake2b other) {
        super(other);
        h = other.h.clone();
    }

    @Override
    public HashEngine copy() {
        return new Blake2b(this);
    }

    /** Long for the words of the state, which must be local variables: so they stay in registers; the mask spares a check. */
    @Override
    void compress(byte[] block, long count, boolean last) {
        long[] m = new long[16];
        for (int i = 0; i < m.length; i++) {
            m[i] = (long) WORDS.get(block, Long.BYTES * i);
        }
        long v0 = h[0], v1 = h[1], v2 = h[2], v3 = h[3], v4 = h[4], v5 = h[5], v6 = h[6], v7 = h[7];
        long v8 = INITIAL[0], v9 = INITIAL[1], v10 = INITIAL[2], v11 = INITIAL[3];
        long v12 = INITIAL[4] ^ count, v13 = INITIAL[5];
        long v14 = last ? ~INITIAL[6] : INITIAL[6], v15 = last && lastNode ? ~INITIAL[7] : INITIAL[7];
        for (int round = 0; round < ROUNDS; round++) {
            byte[] s = SIGMA[round % SIGMA.length];
            v0 += v4 + m[s[0] & 15]; v12 = Long.rotateRight(v12 ^ v0, 32); v8 += v12; v4 = Long.rotateRight(v4 ^ v8, 24);
            v0 += v4 + m[s[1] & 15]; v12 = Long.rotateRight(v12 ^ v0, 16); v8 += v12; v4 = Long.rotateRight(v4 ^ v8, 63);
            v1 += v5 + m[s[2] & 15]; v13 = Long.rotateRight(v13 ^ v1, 32); v9 += v13; v5 = Long.rotateRight(v5 ^ v9, 24);
            v1 += v5 + m[s[3] & 15]; v13 = Long.rotateRight(v13 ^ v1, 16); v9 += v13; v5 = Long.rotateRight(v5 ^ v9, 63);
            v2 += v6 + m[s[4] & 15]; v14 = Long.rotateRight(v14 ^ v2, 32); v10 += v14; v6 = Long.rotateRight(v6 ^ v10, 24);
            v2 += v6 + m[s[5] & 15]; v14 = Long.rotateRight(v14 ^ v2, 16); v10 += v14; v6 = Long.rotateRight(v6 ^ v10, 63);
            v3 += v7 + m[s[6] & 15]; v15 = Long.rotateRight(v15 ^ v3, 32); v11 += v15; v7 = Long.rotateRight(v7 ^ v11, 24);
            v3 += v7 + m[s[7] & 15]; v15 = Long.rotateRight(v15 ^ v3, 16); v11 += v15; v7 = Long.rotateRight(v7 ^ v11, 63);
            v0 += v5 + m[s[8] & 15]; v15 = Long.rotateRight(v15 ^ v0, 32); v10 += v15; v5 = Long.rotateRight(v5 ^ v10, 24);
            v0 += v5 + m[s[9] & 15]; v15 = Long.rotateRight(v15 ^ v0, 16); v10 += v15; v5 = Long.rotateRight(v5 ^ v10, 63);
            v1 += v6 + m[s[10] & 15]; v12 = Long.rotateRight(v12 ^ v1, 32); v11 += v12; v6 = Long.rotateRight(v6 ^ v11, 24);
            v1 += v6 + m[s[11] & 15]; v12 = Long.rotateRight(v12 ^ v1, 16); v11 += v12; v6 = Long.rotateRight(v6 ^ v11, 63);
            v2 += v7 + m[s[12] & 15]; v13 = Long.rotateRight(v13 ^ v2, 32); v8 += v13; v7 = Long.rotateRight(v7 ^ v8, 24);
            v2 += v7 + m[s[13] & 15]; v13 = Long.rotateRight(v13 ^ v2, 16); v8 += v13; v7 = Long.rotateRight(v7 ^ v8, 63);
            v3 += v4 + m[s[14] & 15]; v14 = Long.rotateRight(v14 ^ v3, 32); v9 += v14; v4 = Long.rotateRight(v4 ^ v9, 24);
            v3 += v4 + m[s[15] & 15]; v14 = Long.rotateRight(v14 ^ v3, 16); v9 += v14; v4 = Long.rotateRight(v4 ^ v9, 63);
        }
        h[0] ^= v0 ^ v8;
        h[1] ^= v1 ^ v9;
        h[2] ^= v2 ^ v10;
        h[3] ^= v3 ^ v11;
        h[4] ^= v4 ^ v12;
        h[5] ^= v5 ^ v13;
        h[6] ^= v6 ^ v14;
        h[7] ^= v7 ^ v15;
    }

    @Override
    byte[] state() {
        ByteBuffer out = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        out.asLongBuffer().put(h);
        return out.array();
    }
}
