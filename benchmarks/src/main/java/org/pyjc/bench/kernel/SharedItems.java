package org.pyjc.bench.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Controls for threads that write to one object, with what Java has for it. Thread safety: that of the collections and the lock. */
final class SharedItems {
    private static final Map<Object, Object> MAP = new ConcurrentHashMap<>();
    private static final List<Object> LIST = Collections.synchronizedList(new ArrayList<>());
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static final int KEYS = 1000;
    private static final int MOVING = 4000;
    private static long counter;

    static {
        for (long i = 0; i < KEYS; i++) {
            MAP.put(i, 0L);
        }
    }

    private SharedItems() {}

    static long mapWrite(long n) {
        for (long i = 0; i < n; i++) {
            MAP.put(i % KEYS, i);
        }
        return MAP.size();
    }

    static long mapGrow(long n) {
        for (long i = 0; i < n; i++) {
            MAP.put(KEYS + i % MOVING, i);
            MAP.remove(KEYS + (i + MOVING / 2) % MOVING);
        }
        return MAP.size();
    }

    static long mapMixed(long n) {
        long sum = 0;
        for (long i = 0; i < n; i++) {
            if (i % 10 != 0) {
                sum += MAP.get(i % KEYS).hashCode();
            } else {
                MAP.put(i % KEYS, i);
            }
        }
        return sum;
    }

    static long list(long n) {
        for (long i = 0; i < n; i++) {
            LIST.add(i);
            LIST.removeLast();
        }
        return LIST.size();
    }

    static long lock(long n) {
        for (long i = 0; i < n; i++) {
            LOCK.lock();
            try {
                counter++;
            } finally {
                LOCK.unlock();
            }
        }
        return counter;
    }
}
