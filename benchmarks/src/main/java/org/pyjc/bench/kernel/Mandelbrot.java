package org.pyjc.bench.kernel;

/** {@code programs/mandelbrot.py} as a Java programmer would write it. */
final class Mandelbrot {
    private Mandelbrot() {}

    static int escapes(double cr, double ci, int limit) {
        double zr = 0;
        double zi = 0;
        for (int i = 0; i < limit; i++) {
            double zr2 = zr * zr;
            double zi2 = zi * zi;
            if (zr2 + zi2 > 4.0) {
                return i;
            }
            zi = 2.0 * zr * zi + ci;
            zr = zr2 - zi2 + cr;
        }
        return limit;
    }

    static long run(int n) {
        long total = 0;
        for (int y = 0; y < n; y++) {
            double ci = 2.0 * y / n - 1.0;
            for (int x = 0; x < n; x++) {
                total += escapes(2.0 * x / n - 1.5, ci, 50);
            }
        }
        return total;
    }

    public static void main(String[] arguments) {
        Harness.main(arguments, 150, n -> Long.toString(run(n)));
    }
}
