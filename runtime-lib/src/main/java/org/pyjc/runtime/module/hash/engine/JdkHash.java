package org.pyjc.runtime.module.hash.engine;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A hash that the JDK has. Thread safety: see {@link HashEngine}. */
final class JdkHash implements HashEngine {
    private final MessageDigest digest;
    private final int blockSize;

    private JdkHash(MessageDigest digest, int blockSize) {
        this.digest = digest;
        this.blockSize = blockSize;
    }

    static JdkHash of(String algorithm, int blockSize) {
        try {
            return new JdkHash(MessageDigest.getInstance(algorithm), blockSize);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void update(byte[] data, int from, int count) {
        digest.update(data, from, count);
    }

    @Override
    public byte[] digest(int length) {
        return cloned().digest();
    }

    @Override
    public byte[] finish() {
        return digest.digest();
    }

    private MessageDigest cloned() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public HashEngine copy() {
        return new JdkHash(cloned(), blockSize);
    }

    @Override
    public int size() {
        return digest.getDigestLength();
    }

    @Override
    public int blockSize() {
        return blockSize;
    }
}
