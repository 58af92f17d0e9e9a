package org.pyjc.bench.kernel;

/** {@code programs/fib.py} as a Java programmer would write it. */
final class Fib {
    private Fib() {}

    static long fib(int n) {
        return n < 2 ? n : fib(n - 1) + fib(n - 2);
    }

    public static void main(String[] arguments) {
        Harness.main(arguments, 30, n -> Long.toString(fib(n)));
    }
}
