package org.pyjc.runtime.module.ssl;

import java.util.concurrent.atomic.AtomicLong;
import org.pyjc.runtime.types.dict.PyDict;

/** How many handshakes a context began and finished. Thread safety: atomic numbers. */
final class SessionCounts {
    private final AtomicLong connects = new AtomicLong();
    private final AtomicLong goodConnects = new AtomicLong();
    private final AtomicLong accepts = new AtomicLong();
    private final AtomicLong goodAccepts = new AtomicLong();
    private final AtomicLong hits = new AtomicLong();

    void begin(boolean server) {
        (server ? accepts : connects).incrementAndGet();
    }

    void finish(boolean server, boolean resumed) {
        (server ? goodAccepts : goodConnects).incrementAndGet();
        if (resumed) {
            hits.incrementAndGet();
        }
    }

    PyDict dict() {
        return PyDict.of("number", goodConnects.get(), "connect", connects.get(), "connect_good", goodConnects.get(),
                "connect_renegotiate", 0L, "accept", accepts.get(), "accept_good", goodAccepts.get(), "accept_renegotiate", 0L,
                "hits", hits.get(), "misses", 0L, "timeouts", 0L, "cache_full", 0L);
    }
}
