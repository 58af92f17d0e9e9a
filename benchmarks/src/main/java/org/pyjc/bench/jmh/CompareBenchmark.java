package org.pyjc.bench.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Comparisons and hashes of plain values. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CompareBenchmark {
    private Object small = 17L;
    private Object other = 1000L;
    private Object real = 2.5;
    private Object text = "some text";
    private Object same = new String("some text");
    private Object pair = new PyTuple(1L, "a");

    @Benchmark
    public boolean intBelowInt() {
        return Compare.ltTest(small, other);
    }

    @Benchmark
    public boolean floatBelowInt() {
        return Compare.ltTest(real, other);
    }

    @Benchmark
    public boolean equalStrings() {
        return Compare.eq(text, same);
    }

    @Benchmark
    public long hashOfTuple() {
        return Hashing.hash(pair);
    }
}
