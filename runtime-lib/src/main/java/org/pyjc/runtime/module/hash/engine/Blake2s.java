package org.pyjc.runtime.module.hash.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** BLAKE2s: 32-bit words. Source: RFC 7693. Thread safety: see {@link HashEngine}. */
public final class Blake2s extends Blake2 {
    private static final int[] INITIAL = {
        0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19};
    private static final int ROUNDS = 10;
    private static final int BLOCK = 64;

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

    @Override
    void compress(byte[] block, long count, boolean last) {
        int[] v = new int[16];
        int[] m = new int[16];
        System.arraycopy(h, 0, v, 0, 8);
        System.arraycopy(INITIAL, 0, v, 8, 8);
        ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(m);
        v[12] ^= (int) count;
        v[13] ^= (int) (count >>> 32);
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

    private static void mix(int[] v, byte[] at, int x, int y) {
        int a = v[at[0]] + v[at[1]] + x;
        int d = Integer.rotateRight(v[at[3]] ^ a, 16);
        int c = v[at[2]] + d;
        int b = Integer.rotateRight(v[at[1]] ^ c, 12);
        a += b + y;
        d = Integer.rotateRight(d ^ a, 8);
        c += d;
        v[at[0]] = a;
        v[at[1]] = Integer.rotateRight(b ^ c, 7);
        v[at[2]] = c;
        v[at[3]] = d;
    }

    @Override
    byte[] state() {
        ByteBuffer out = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
        out.asIntBuffer().put(h);
        return out.array();
    }
}
