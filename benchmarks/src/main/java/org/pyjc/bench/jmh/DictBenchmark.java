package org.pyjc.bench.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.pyjc.runtime.types.dict.PyDict;

/** The dict: reads that take no lock, alone and by two threads at once, and updates. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DictBenchmark {
    private static final int SIZE = 1000;

    private final PyDict names = new PyDict();
    private final PyDict numbers = new PyDict();
    private final String[] keys = new String[SIZE];

    /** A thread's place among the keys. */
    @State(Scope.Thread)
    public static class Place {
        private int next;

        int next() {
            next = next + 1 == SIZE ? 0 : next + 1;
            return next;
        }
    }

    @Setup
    public void fill() {
        for (int i = 0; i < SIZE; i++) {
            keys[i] = "key" + i;
            names.put(keys[i], (long) i);
            numbers.put((long) i, keys[i]);
        }
    }

    @Benchmark
    public Object getString(Place place) {
        return names.get(keys[place.next()]);
    }

    @Benchmark
    @Threads(2)
    public Object getStringByTwoThreads(Place place) {
        return names.get(keys[place.next()]);
    }

    @Benchmark
    public Object getInt(Place place) {
        return numbers.get((long) place.next());
    }

    @Benchmark
    public Object update(Place place) {
        int i = place.next();
        return names.put(keys[i], (long) i);
    }

    @Benchmark
    public PyDict build() {
        PyDict dict = new PyDict();
        for (int i = 0; i < 10; i++) {
            dict.put(keys[i], keys[i]);
        }
        return dict;
    }
}
