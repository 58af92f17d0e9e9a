package org.pyjc.runtime.module.hash.engine;

import java.util.Arrays;

/** What BLAKE2b and BLAKE2s share: the block buffer and the order of the mixing. Source: RFC 7693. Thread safety: see {@link HashEngine}. */
abstract class Blake2 implements HashEngine {
    static final byte[][] SIGMA = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
        {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4}, {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
        {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13}, {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
        {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11}, {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
        {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5}, {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}};
    final int size;
    final boolean lastNode;
    private byte[] block;
    private int filled;
    private long count;

    Blake2(int size, boolean lastNode, int blockSize) {
        this.size = size;
        this.lastNode = lastNode;
        block = new byte[blockSize];
    }

    Blake2(Blake2 other) {
        this(other.size, other.lastNode, other.block.length);
        block = other.block.clone();
        filled = other.filled;
        count = other.count;
    }

    /** Mixes a block into the state. */
    abstract void compress(byte[] block, long count, boolean last);

    abstract byte[] state();

    final void key(byte[] key) {
        if (key.length > 0) {
            update(Arrays.copyOf(key, block.length));
        }
    }

    @Override
    public final void update(byte[] data, int from, int n) {
        int at = from;
        int left = n;
        while (left > 0) {
            if (filled == block.length) {
                count += filled;
                compress(block, count, false);
                filled = 0;
            }
            int taken = Math.min(left, block.length - filled);
            System.arraycopy(data, at, block, filled, taken);
            filled += taken;
            at += taken;
            left -= taken;
        }
    }

    @Override
    public final byte[] digest(int length) {
        Blake2 last = (Blake2) copy();
        Arrays.fill(last.block, filled, block.length, (byte) 0);
        last.compress(last.block, count + filled, true);
        return Arrays.copyOf(last.state(), size);
    }

    @Override
    public final int size() {
        return size;
    }

    @Override
    public final int blockSize() {
        return block.length;
    }
}
