package org.pyjc.runtime.module.hash.engine;

import java.util.Arrays;

/** A keyed hash. Source: RFC 2104. Thread safety: see {@link HashEngine}. */
public final class Hmac implements HashEngine {
    private final HashEngine inner;
    private final HashEngine outer;

    private Hmac(HashEngine inner, HashEngine outer) {
        this.inner = inner;
        this.outer = outer;
    }

    public static Hmac of(Algorithm algorithm, byte[] key) {
        HashEngine inner = algorithm.start();
        byte[] used = key;
        if (key.length > inner.blockSize()) {
            HashEngine shortened = algorithm.start();
            shortened.update(key);
            used = shortened.finish();
        }
        HashEngine outer = algorithm.start();
        inner.update(pad(used, inner.blockSize(), 0x36));
        outer.update(pad(used, inner.blockSize(), 0x5C));
        return new Hmac(inner, outer);
    }

    private static byte[] pad(byte[] key, int size, int with) {
        byte[] padded = Arrays.copyOf(key, size);
        for (int i = 0; i < size; i++) {
            padded[i] ^= (byte) with;
        }
        return padded;
    }

    @Override
    public void update(byte[] data, int from, int count) {
        inner.update(data, from, count);
    }

    @Override
    public byte[] digest(int length) {
        HashEngine last = outer.copy();
        last.update(inner.digest());
        return last.finish();
    }

    @Override
    public byte[] finish() {
        HashEngine last = outer.copy();
        last.update(inner.finish());
        return last.finish();
    }

    @Override
    public HashEngine copy() {
        return new Hmac(inner.copy(), outer);
    }

    @Override
    public int size() {
        return inner.size();
    }

    @Override
    public int blockSize() {
        return inner.blockSize();
    }
}
