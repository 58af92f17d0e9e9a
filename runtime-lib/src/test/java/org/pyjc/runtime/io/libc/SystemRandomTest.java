package org.pyjc.runtime.io.libc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class SystemRandomTest {
    @Test
    void givesAsManyBytesAsAskedFor() {
        for (int count : new int[] {0, 1, 7, 256, 257, Scratch.DATA, Scratch.DATA + 1, 3 * Scratch.DATA + 5}) {
            assertEquals(count, SystemRandom.bytes(count).length);
        }
    }

    /** Each piece of a large request is filled, to its end. */
    @Test
    void fillsAllOfALargeRequest() {
        byte[] bytes = SystemRandom.bytes((1 << 20) + 13);
        int[] seen = new int[256];
        for (byte b : bytes) {
            seen[b & 0xff]++;
        }
        for (int n : seen) {
            assertTrue(n > 3500 && n < 4700, "a byte came " + n + " times of about 4096");
        }
    }

    @Test
    void threadsGetBytesOfTheirOwn() throws InterruptedException {
        Set<BigInteger> drawn = ConcurrentHashMap.newKeySet();
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = Thread.ofPlatform().start(() -> {
                for (int k = 0; k < 500; k++) {
                    drawn.add(new BigInteger(SystemRandom.bytes(16)));
                }
            });
        }
        for (Thread t : threads) {
            t.join();
        }
        assertEquals(2000, drawn.size());
    }
}
