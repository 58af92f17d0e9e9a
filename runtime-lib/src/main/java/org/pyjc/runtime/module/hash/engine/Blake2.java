package org.pyjc.runtime.module.hash.engine;

import java.util.Arrays;

/** What BLAKE2b and BLAKE2s share: the block buffer. Source: RFC 7693. Thread safety: see {@link HashEngine}. */
abstract class Blake2 implements HashEngine {
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

    /** Mixes a block, which starts at {@code at}, into the state. */
    abstract void compress(byte[] block, int at, long count, boolean last);

    abstract byte[] state();

    final void key(byte[] key) {
        if (key.length > 0) {
            update(Arrays.copyOf(key, block.length));
        }
    }

    @Override
    public final void update(byte[] data, int from, int n) {
        int at = from;
        int end = from + n;
        if (filled + n > block.length) {
            int missing = block.length - filled;
            if (filled > 0) {
                System.arraycopy(data, at, block, filled, missing);
                at += missing;
                count += block.length;
                compress(block, 0, count, false);
                filled = 0;
            }
            // the last block waits, even a full one: it is mixed in with another constant
            for (; end - at > block.length; at += block.length) {
                count += block.length;
                compress(data, at, count, false);
            }
        }
        System.arraycopy(data, at, block, filled, end - at);
        filled += end - at;
    }

    @Override
    public final byte[] digest(int length) {
        Blake2 last = (Blake2) copy();
        Arrays.fill(last.block, filled, block.length, (byte) 0);
        last.compress(last.block, 0, count + filled, true);
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
