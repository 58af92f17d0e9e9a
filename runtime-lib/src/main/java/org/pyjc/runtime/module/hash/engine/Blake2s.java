package org.pyjc.runtime.module.hash.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** BLAKE2s: 32-bit words. Source: RFC 7693. Thread safety: see {@link HashEngine}. */
public final class Blake2s extends Blake2 {
    private static final int[] INITIAL = {
        0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19};
    private static final int ROUNDS = 10;
    private static final int BLOCK = 64;
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final int[] h;

    public Blake2s(Blake2Parameters parameters) {
        super(parameters.size(), parameters.lastNode(), BLOCK);
        ByteBuffer p = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
        p.put((byte) parameters.size()).put((byte) parameters.key().length).put((byte) parameters.fanout()).put((byte) parameters.depth());
        p.putInt(parameters.leafSize());
        p.putInt((int) parameters.nodeOffset()).putShort((short) (parameters.nodeOffset() >>> 32));
        p.put((byte) parameters.nodeDepth()).put((byte) parameters.innerSize());
        p.put(16, parameters.salt()).put(24, parameters.person());
        h = INITIAL.clone();
        for (int i = 0; i < h.length; i++) {
            h[i] ^= p.getInt(4 * i);
        }
        key(parameters.key());
    }

    private Blake2s(Blake2s other) {
        super(other);
        h = other.h.clone();
    }

    @Override
    public HashEngine copy() {
        return new Blake2s(this);
    }

    /** Long for the words of the state, which must be local variables: so they stay in registers; the mask spares a check. */
    @Override
    void compress(byte[] block, long count, boolean last) {
        int[] m = new int[16];
        for (int i = 0; i < m.length; i++) {
            m[i] = (int) WORDS.get(block, Integer.BYTES * i);
        }
        int v0 = h[0], v1 = h[1], v2 = h[2], v3 = h[3], v4 = h[4], v5 = h[5], v6 = h[6], v7 = h[7];
        int v8 = INITIAL[0], v9 = INITIAL[1], v10 = INITIAL[2], v11 = INITIAL[3];
        int v12 = INITIAL[4] ^ (int) count, v13 = INITIAL[5] ^ (int) (count >>> 32);
        int v14 = last ? ~INITIAL[6] : INITIAL[6], v15 = last && lastNode ? ~INITIAL[7] : INITIAL[7];
        for (int round = 0; round < ROUNDS; round++) {
            byte[] s = SIGMA[round % SIGMA.length];
            v0 += v4 + m[s[0] & 15]; v12 = Integer.rotateRight(v12 ^ v0, 16); v8 += v12; v4 = Integer.rotateRight(v4 ^ v8, 12);
            v0 += v4 + m[s[1] & 15]; v12 = Integer.rotateRight(v12 ^ v0, 8); v8 += v12; v4 = Integer.rotateRight(v4 ^ v8, 7);
            v1 += v5 + m[s[2] & 15]; v13 = Integer.rotateRight(v13 ^ v1, 16); v9 += v13; v5 = Integer.rotateRight(v5 ^ v9, 12);
            v1 += v5 + m[s[3] & 15]; v13 = Integer.rotateRight(v13 ^ v1, 8); v9 += v13; v5 = Integer.rotateRight(v5 ^ v9, 7);
            v2 += v6 + m[s[4] & 15]; v14 = Integer.rotateRight(v14 ^ v2, 16); v10 += v14; v6 = Integer.rotateRight(v6 ^ v10, 12);
            v2 += v6 + m[s[5] & 15]; v14 = Integer.rotateRight(v14 ^ v2, 8); v10 += v14; v6 = Integer.rotateRight(v6 ^ v10, 7);
            v3 += v7 + m[s[6] & 15]; v15 = Integer.rotateRight(v15 ^ v3, 16); v11 += v15; v7 = Integer.rotateRight(v7 ^ v11, 12);
            v3 += v7 + m[s[7] & 15]; v15 = Integer.rotateRight(v15 ^ v3, 8); v11 += v15; v7 = Integer.rotateRight(v7 ^ v11, 7);
            v0 += v5 + m[s[8] & 15]; v15 = Integer.rotateRight(v15 ^ v0, 16); v10 += v15; v5 = Integer.rotateRight(v5 ^ v10, 12);
            v0 += v5 + m[s[9] & 15]; v15 = Integer.rotateRight(v15 ^ v0, 8); v10 += v15; v5 = Integer.rotateRight(v5 ^ v10, 7);
            v1 += v6 + m[s[10] & 15]; v12 = Integer.rotateRight(v12 ^ v1, 16); v11 += v12; v6 = Integer.rotateRight(v6 ^ v11, 12);
            v1 += v6 + m[s[11] & 15]; v12 = Integer.rotateRight(v12 ^ v1, 8); v11 += v12; v6 = Integer.rotateRight(v6 ^ v11, 7);
            v2 += v7 + m[s[12] & 15]; v13 = Integer.rotateRight(v13 ^ v2, 16); v8 += v13; v7 = Integer.rotateRight(v7 ^ v8, 12);
            v2 += v7 + m[s[13] & 15]; v13 = Integer.rotateRight(v13 ^ v2, 8); v8 += v13; v7 = Integer.rotateRight(v7 ^ v8, 7);
            v3 += v4 + m[s[14] & 15]; v14 = Integer.rotateRight(v14 ^ v3, 16); v9 += v14; v4 = Integer.rotateRight(v4 ^ v9, 12);
            v3 += v4 + m[s[15] & 15]; v14 = Integer.rotateRight(v14 ^ v3, 8); v9 += v14; v4 = Integer.rotateRight(v4 ^ v9, 7);
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
        ByteBuffer out = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
        out.asIntBuffer().put(h);
        return out.array();
    }
}
