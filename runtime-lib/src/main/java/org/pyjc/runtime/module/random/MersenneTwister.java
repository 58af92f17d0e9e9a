package org.pyjc.runtime.module.random;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.pyjc.runtime.exc.Errors;

/**
 * The generator MT19937 as {@code _random.Random} runs it: the same seed gives the same numbers as CPython.
 *
 * <p>Compare CPython _randommodule.c. Thread safety: each method is atomic under the generator's own lock, so
 * {@link #random}, {@link #bits} and {@link #state} never see a half-made state, and no number is given out twice.
 */
public final class MersenneTwister {
    /** Words of the state. */
    public static final int N = 624;
    private static final int M = 397;
    private static final int UPPER = 0x80000000;
    private static final int MATRIX = 0x9908b0df;
    private static final int BIGGEST_INT_BITS = Integer.MAX_VALUE;

    private final int[] mt = new int[N];
    private int index;

    private MersenneTwister(boolean seeded) {
        if (seeded) {
            seedFromSystem();
        }
    }

    /** A generator seeded from the system's entropy. */
    public MersenneTwister() {
        this(true);
    }

    /** A generator that somebody seeds before its first use. */
    static MersenneTwister unseeded() {
        return new MersenneTwister(false);
    }

    /** A generator seeded by a number. */
    public MersenneTwister(BigInteger seed) {
        seed(seed);
    }

    /** Seeds from the system's entropy. */
    public void seedFromSystem() {
        byte[] noise = entropy(4 * N);
        int[] key = new int[N];
        for (int i = 0; i < N; i++) {
            key[i] = noise[4 * i] & 0xff | (noise[4 * i + 1] & 0xff) << 8 | (noise[4 * i + 2] & 0xff) << 16
                    | noise[4 * i + 3] << 24;
        }
        initByArray(key);
    }

    /** Reads the device itself where there is one: Java's SecureRandom costs a slow start. */
    private static byte[] entropy(int count) {
        try (InputStream in = new FileInputStream("/dev/urandom")) {
            byte[] noise = in.readNBytes(count);
            if (noise.length == count) {
                return noise;
            }
        } catch (IOException e) {
            // no such device here
        }
        byte[] noise = new byte[count];
        new SecureRandom().nextBytes(noise);
        return noise;
    }

    /** Seeds by the absolute value of a number. Compare _randommodule.c: random_seed. */
    public void seed(BigInteger seed) {
        byte[] big = seed.abs().toByteArray();
        int words = Math.max(1, (seed.abs().bitLength() + 31) / 32);
        int[] key = new int[words];
        for (int i = 0; i < big.length; i++) {
            int shift = big.length - 1 - i;
            if (shift / 4 < words) {
                key[shift / 4] |= (big[i] & 0xff) << (shift % 4 * 8);
            }
        }
        initByArray(key);
    }

    private void init(int seed) {
        mt[0] = seed;
        for (int i = 1; i < N; i++) {
            mt[i] = 1812433253 * (mt[i - 1] ^ mt[i - 1] >>> 30) + i;
        }
        index = N;
    }

    private synchronized void initByArray(int[] key) {
        init(19650218);
        int i = 1;
        int j = 0;
        for (int k = Math.max(N, key.length); k > 0; k--) {
            mt[i] = (mt[i] ^ (mt[i - 1] ^ mt[i - 1] >>> 30) * 1664525) + key[j] + j;
            i = next(i);
            j = j + 1 < key.length ? j + 1 : 0;
        }
        for (int k = N - 1; k > 0; k--) {
            mt[i] = (mt[i] ^ (mt[i - 1] ^ mt[i - 1] >>> 30) * 1566083941) - i;
            i = next(i);
        }
        mt[0] = UPPER;
    }

    private int next(int i) {
        if (i + 1 < N) {
            return i + 1;
        }
        mt[0] = mt[N - 1];
        return 1;
    }

    private static int twist(int high, int low) {
        int y = high & UPPER | low & ~UPPER;
        return y >>> 1 ^ ((y & 1) != 0 ? MATRIX : 0);
    }

    private void refill() {
        int k = 0;
        for (; k < N - M; k++) {
            mt[k] = mt[k + M] ^ twist(mt[k], mt[k + 1]);
        }
        for (; k < N - 1; k++) {
            mt[k] = mt[k + M - N] ^ twist(mt[k], mt[k + 1]);
        }
        mt[N - 1] = mt[M - 1] ^ twist(mt[N - 1], mt[0]);
        index = 0;
    }

    private int word() {
        if (index >= N) {
            refill();
        }
        int y = mt[index++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >>> 18;
    }

    /** The next number of [0, 1) with 53 random bits. */
    public synchronized double random() {
        int a = word() >>> 5;
        int b = word() >>> 6;
        return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
    }

    /** An int of {@code k} random bits, up to 63 of them. */
    public synchronized long smallBits(int k) {
        if (k == 0) {
            return 0;
        }
        if (k <= 32) {
            return (word() >>> 32 - k) & 0xffffffffL;
        }
        long low = word() & 0xffffffffL;
        return (word() >>> 64 - k) * 0x100000000L + low;
    }

    /** The Python int of {@code k} random bits. Compare _randommodule.c: random_getrandbits. */
    public Object bits(long k) {
        if (k < 0) {
            throw Errors.valueError("Cannot convert negative int");
        }
        if (k < 64) {
            return smallBits((int) k);
        }
        if (k > BIGGEST_INT_BITS) {
            throw Errors.memoryError("");
        }
        return wideBits((int) k);
    }

    private Object wideBits(int k) {
        int words = (k - 1) / 32 + 1;
        byte[] big = new byte[4 * words];
        synchronized (this) {
            for (int i = 0; i < words; i++) {
                int left = k - 32 * i;
                int r = left < 32 ? word() >>> 32 - left : word();
                for (int b = 0; b < 4; b++) {
                    big[big.length - 1 - 4 * i - b] = (byte) (r >>> 8 * b);
                }
            }
        }
        BigInteger value = new BigInteger(1, big);
        return value.bitLength() < 64 ? (Object) value.longValue() : value;
    }

    /** A copy of the state: {@link #N} words and the position among them. */
    public synchronized long[] state() {
        long[] state = new long[N + 1];
        for (int i = 0; i < N; i++) {
            state[i] = mt[i] & 0xffffffffL;
        }
        state[N] = index;
        return state;
    }

    /** Goes on from a copied state. */
    public synchronized void setState(long[] state) {
        if (state.length != N + 1) {
            throw Errors.valueError("state vector is the wrong size");
        }
        if (state[N] < 0 || state[N] > N) {
            throw Errors.valueError("invalid state");
        }
        for (int i = 0; i < N; i++) {
            mt[i] = (int) state[i];
        }
        index = (int) state[N];
    }
}
