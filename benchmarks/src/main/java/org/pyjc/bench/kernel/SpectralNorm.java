package org.pyjc.bench.kernel;

import java.util.Arrays;

/** {@code programs/spectral_norm.py} as a Java programmer would write it. */
final class SpectralNorm {
    private SpectralNorm() {}

    static double entry(int i, int j) {
        return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
    }

    static double[] times(double[] vector) {
        double[] result = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            double total = 0;
            for (int j = 0; j < vector.length; j++) {
                total += entry(i, j) * vector[j];
            }
            result[i] = total;
        }
        return result;
    }

    static double[] timesTransposed(double[] vector) {
        double[] result = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            double total = 0;
            for (int j = 0; j < vector.length; j++) {
                total += entry(j, i) * vector[j];
            }
            result[i] = total;
        }
        return result;
    }

    static double run(int n) {
        double[] u = new double[n];
        Arrays.fill(u, 1.0);
        double[] v = u;
        for (int i = 0; i < 10; i++) {
            v = timesTransposed(times(u));
            u = timesTransposed(times(v));
        }
        double uv = 0;
        double vv = 0;
        for (int i = 0; i < n; i++) {
            uv += u[i] * v[i];
            vv += v[i] * v[i];
        }
        return Math.sqrt(uv / vv);
    }

    public static void main(String[] arguments) {
        Harness.main(arguments, 100, n -> String.format("%.9f", run(n)));
    }
}
