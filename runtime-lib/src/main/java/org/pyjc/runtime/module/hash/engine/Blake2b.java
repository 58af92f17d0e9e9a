package org.pyjc.runtime.module.hash.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** BLAKE2b: 64-bit words. Source: RFC 7693. Thread safety: see {@link HashEngine}. */
public final class Blake2b extends Blake2 {
    private static final long[] INITIAL = {
        0x6A09E667F3BCC908L, 0xBB67AE8584CAA73BL, 0x3C6EF372FE94F82BL, 0xA54FF53A5F1D36F1L, 0x510E527FADE682D1L, 0x9B05688C2B3E6C1FL, 0x1F83D9ABFB41BD6BL, 0x5BE0CD19137E2179L};
    private static final int ROUNDS = 12;
    private static final int BLOCK = 128;

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

    @Override
    void compress(byte[] block, long count, boolean last) {
        long[] v = new long[16];
        long[] m = new long[16];
        System.arraycopy(h, 0, v, 0, 8);
        System.arraycopy(INITIAL, 0, v, 8, 8);
        ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(m);
        v[12] ^= count;
        if (last) {
            v[14] = ~v[14];
            v[15] = lastNode ? ~v[15] : v[15];
        }
        for (int round = 0; round < ROUNDS; round++) {
            byte[] s = SIGMA[round % SIGMA.length];
            for (int i = 0; i < 8; i++) {
                mix(v, MIXED[i], m[s[2 * i]], m[s[2 * i + 1]]);
            }
        }
        for (int i = 0; i < 8; i++) {
            h[i] ^= v[i] ^ v[i + 8];
        }
    }

    private static void mix(long[] v, byte[] at, long x, long y) {
        long a = v[at[0]] + v[at[1]] + x;
        long d = Long.rotateRight(v[at[3]] ^ a, 32);
        long c = v[at[2]] + d;
        long b = Long.rotateRight(v[at[1]] ^ c, 24);
        a += b + y;
        d = Long.rotateRight(d ^ a, 16);
        c += d;
        v[at[0]] = a;
        v[at[1]] = Long.rotateRight(b ^ c, 63);
        v[at[2]] = c;
        v[at[3]] = d;
    }

    @Override
    byte[] state() {
        ByteBuffer out = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        out.asLongBuffer().put(h);
        return out.array();
    }
}
