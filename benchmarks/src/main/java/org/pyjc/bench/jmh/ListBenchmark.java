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
import org.openjdk.jmh.annotations.Warmup;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.list.PyList;

/** The list: items by index, through the operator and directly, growth and iteration. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ListBenchmark {
    private static final int SIZE = 1000;

    private final PyList list = new PyList();
    private int next;

    @Setup
    public void fill() {
        for (int i = 0; i < SIZE; i++) {
            list.append((long) i);
        }
    }

    private long next() {
        next = next + 1 == SIZE ? 0 : next + 1;
        return next;
    }

    @Benchmark
    public Object getItem() {
        return list.getItem(next());
    }

    @Benchmark
    public Object getItemByOperator() {
        return Items.get(list, next());
    }

    @Benchmark
    public void setItem() {
        long i = next();
        list.setItem(i, i);
    }

    @Benchmark
    public PyList appendTen() {
        PyList fresh = new PyList();
        for (int i = 0; i < 10; i++) {
            fresh.append(list);
        }
        return fresh;
    }

    @Benchmark
    public long iterate() {
        long sum = 0;
        PyIterator items = list.iterator();
        for (Object item = items.next(); item != null; item = items.next()) {
            sum += (Long) item;
        }
        return sum;
    }
}
