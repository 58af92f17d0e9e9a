package org.pyjc.runtime.module.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.oracle.OracleTable;

class MersenneTwisterTest {
    private static MersenneTwister seeded(Object seed) {
        return new MersenneTwister(seed instanceof BigInteger big ? big : BigInteger.valueOf((Long) seed));
    }

    @TestFactory
    List<DynamicTest> numbersAsCPython() throws Exception {
        return new OracleTable("random")
            .on("random", args -> {
                MersenneTwister r = seeded(args[0]);
                for (int i = 0; i < 699; i++) {
                    r.random();
                }
                return r.random();
            })
            .on("getrandbits", args -> {
                MersenneTwister r = seeded(args[0]);
                for (int i = 0; i < 699; i++) {
                    r.bits((Long) args[1]);
                }
                return r.bits((Long) args[1]);
            })
            .on("state", args -> {
                long[] s = seeded(args[0]).state();
                return new Object[] {s[0], s[1], s[623], s[624]};
            })
            .on("restored", args -> {
                MersenneTwister r = seeded(args[0]);
                for (int i = 0; i < 500; i++) {
                    r.random();
                }
                long[] saved = r.state();
                Object a = r.bits(100);
                r.setState(saved);
                return new Object[] {a, r.bits(100)};
            })
            .tests();
    }

    @Test
    void systemSeedsDiffer() {
        assertNotEquals(new MersenneTwister().bits(256), new MersenneTwister().bits(256));
    }

    @Test
    void badStatesAreRefused() {
        MersenneTwister r = new MersenneTwister(BigInteger.ONE);
        long[] state = r.state();
        state[MersenneTwister.N] = 625;
        assertThrows(PyException.class, () -> r.setState(state));
        assertThrows(PyException.class, () -> r.setState(new long[3]));
    }

    /** Two threads share the sequence of one generator: no number is lost or given out twice. */
    @Test
    void threadsShareOneSequence() throws InterruptedException {
        MersenneTwister shared = new MersenneTwister(BigInteger.TEN);
        Set<Object> seen = Collections.newSetFromMap(new ConcurrentHashMap<>());
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 2; t++) {
            threads.add(Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 20_000; i++) {
                    seen.add(shared.bits(200));
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        MersenneTwister alone = new MersenneTwister(BigInteger.TEN);
        for (int i = 0; i < 40_000; i++) {
            seen.remove(alone.bits(200));
        }
        assertEquals(Set.of(), seen);
        assertEquals(alone.random(), shared.random());
    }
}
