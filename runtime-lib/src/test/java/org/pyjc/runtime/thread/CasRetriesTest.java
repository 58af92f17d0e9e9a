package org.pyjc.runtime.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.junit.jupiter.api.Test;
import org.pyjc.runtime.types.list.SpinLock;

/** The counts that {@code benchmarks/run contention} shows; the tests' JVM has them switched on. */
class CasRetriesTest {
    private volatile int lock = 1;

    @Test
    void failuresAreCountedByPlace() {
        assertTrue(CasRetries.counted(true, "succeeds"));
        assertFalse(CasRetries.counted(false, "fails"));
        CasRetries.count("fails");
        assertEquals(2L, CasRetries.all().get("fails"));
        assertFalse(CasRetries.all().containsKey("succeeds"));
    }

    @Test
    void whoWaitsForTheLockOfAListIsCounted() throws Exception {
        VarHandle handle = MethodHandles.lookup().findVarHandle(CasRetriesTest.class, "lock", int.class);
        String place = "lock of a list or bytearray";
        long before = CasRetries.all().getOrDefault(place, 0L);
        Thread waiting = new Thread(() -> SpinLock.await(handle, this));
        waiting.start();
        for (int i = 0; i < 1000 && CasRetries.all().getOrDefault(place, 0L) == before; i++) {
            Thread.sleep(10);
        }
        lock = 0;
        waiting.join();
        assertEquals(1, lock);
        assertEquals(before + 1, CasRetries.all().get(place));
    }
}
