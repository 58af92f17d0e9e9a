package org.pyjc.runtime.module.hash.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Keys from passwords. Sources: RFC 8018 (PBKDF2), RFC 7914 (scrypt). Thread safety: stateless. */
public final class KeyDerivation {
    private KeyDerivation() {}

    public static byte[] pbkdf2(Algorithm algorithm, byte[] password, byte[] salt, long iterations, int length) {
        Hmac keyed = Hmac.of(algorithm, password);
        int size = keyed.size();
        byte[] out = new byte[length];
        for (int block = 1, at = 0; at < length; block++, at += size) {
            HashEngine first = keyed.copy();
            first.update(salt);
            first.update(ByteBuffer.allocate(4).putInt(block).array());
            byte[] u = first.finish();
            byte[] sum = u.clone();
            for (long i = 1; i < iterations; i++) {
                HashEngine next = keyed.copy();
                next.update(u);
                u = next.finish();
                for (int k = 0; k < size; k++) {
                    sum[k] ^= u[k];
                }
            }
            System.arraycopy(sum, 0, out, at, Math.min(size, length - at));
        }
        return out;
    }

    public static byte[] scrypt(byte[] password, byte[] salt, int n, int r, int p, int length) {
        byte[] mixed = pbkdf2(Algorithm.SHA256, password, salt, 1, 128 * r * p);
        int[] words = new int[32 * r];
        for (int i = 0; i < p; i++) {
            ByteBuffer part = ByteBuffer.wrap(mixed, 128 * r * i, 128 * r).slice().order(ByteOrder.LITTLE_ENDIAN);
            part.asIntBuffer().get(words);
            mixMemory(words, n, r);
            part.asIntBuffer().put(words);
        }
        return pbkdf2(Algorithm.SHA256, password, mixed, 1, length);
    }

    private static void mixMemory(int[] x, int n, int r) {
        int[][] memory = new int[n][];
        int[] other = new int[x.length];
        for (int i = 0; i < n; i++) {
            memory[i] = x.clone();
            mixBlocks(x, other, r);
        }
        for (int i = 0; i < n; i++) {
            int[] chosen = memory[x[(2 * r - 1) * 16] & n - 1];
            for (int k = 0; k < x.length; k++) {
                x[k] ^= chosen[k];
            }
            mixBlocks(x, other, r);
        }
    }

    private static void mixBlocks(int[] x, int[] out, int r) {
        int[] t = Arrays.copyOfRange(x, (2 * r - 1) * 16, 2 * r * 16);
        for (int i = 0; i < 2 * r; i++) {
            for (int k = 0; k < 16; k++) {
                t[k] ^= x[16 * i + k];
            }
            salsa(t);
            System.arraycopy(t, 0, out, (i / 2 + (i & 1) * r) * 16, 16);
        }
        System.arraycopy(out, 0, x, 0, x.length);
    }

    /** Salsa20 with eight rounds. */
    private static void salsa(int[] b) {
        int[] x = b.clone();
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < 4; i++) {
                quarter(x, 5 * i % 16, (5 * i + 4) % 16, (5 * i + 8) % 16, (5 * i + 12) % 16);
            }
            for (int i = 0; i < 4; i++) {
                quarter(x, 5 * i, 4 * i + (i + 1) % 4, 4 * i + (i + 2) % 4, 4 * i + (i + 3) % 4);
            }
        }
        for (int i = 0; i < 16; i++) {
            b[i] += x[i];
        }
    }

    private static void quarter(int[] x, int a, int b, int c, int d) {
        x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
        x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
        x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
        x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
    }
}
