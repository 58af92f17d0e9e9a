package org.pyjc.bench.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.function.IntFunction;

/** The protocol of {@code benchmarks/programs/harness.py} for the kernels in Java. */
final class Harness {
    private Harness() {}

    static void main(String[] arguments, int n, IntFunction<String> run) {
        double warmup = 0;
        int iterations = 5;
        boolean turns = false;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--n" -> n = Integer.parseInt(arguments[i + 1]);
                case "--warmup" -> warmup = Double.parseDouble(arguments[i + 1]);
                case "--iterations" -> iterations = Integer.parseInt(arguments[i + 1]);
                case "--turns" -> turns = true;
                default -> throw new IllegalArgumentException(arguments[i]);
            }
        }
        for (long started = System.nanoTime(); seconds(started) < warmup; ) {
            report("warmup", run, n);
        }
        String result = "";
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        if (turns) {
            System.out.println("ready");
        }
        for (int done = 0; turns ? hasTurn(in) : done < iterations; done++) {
            result = report("time", run, n);
        }
        System.out.println("result " + result);
    }

    private static boolean hasTurn(BufferedReader in) {
        try {
            return in.readLine() != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String report(String label, IntFunction<String> run, int n) {
        long start = System.nanoTime();
        String result = run.apply(n);
        System.out.printf("%s %.6f%n", label, seconds(start));
        return result;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
