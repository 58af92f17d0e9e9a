package org.pyjc.runtime.module.decimal;

import java.util.Arrays;

/** Arithmetic of {@link Groups}: schoolbook methods. Compare libmpdec: basearith.c. Stateless. */
final class GroupMath {
    private static final int BASE = Groups.BASE;
    /** So many products of two groups fit in a long, and two carries. */
    private static final int PRODUCTS = 8;

    private GroupMath() {}

    static int compare(Groups a, Groups b) {
        if (a.g.length != b.g.length) {
            return Integer.compare(a.g.length, b.g.length);
        }
        int i = a.g.length - 1;
        while (i >= 0 && a.g[i] == b.g[i]) {
            i--;
        }
        return i < 0 ? 0 : Integer.compare(a.g[i], b.g[i]);
    }

    static Groups add(Groups a, Groups b) {
        int[] x = a.g.length >= b.g.length ? a.g : b.g;
        int[] y = x == a.g ? b.g : a.g;
        int[] out = new int[x.length];
        int carry = 0;
        for (int i = 0; i < y.length; i++) {
            int sum = x[i] + y[i] + carry - BASE;
            int below = sum >> 31;
            out[i] = sum + (BASE & below);
            carry = 1 + below;
        }
        int i = y.length;
        for (; i < x.length && carry != 0; i++) {
            carry = x[i] == BASE - 1 ? 1 : 0;
            out[i] = carry == 0 ? x[i] + 1 : 0;
        }
        System.arraycopy(x, i, out, i, x.length - i);
        if (carry != 0) {
            out = Arrays.copyOf(out, x.length + 1);
            out[x.length] = 1;
        }
        return new Groups(out);
    }

    /** The difference of a number and one that is not greater. */
    static Groups subtract(Groups a, Groups b) {
        int[] x = a.g;
        int[] y = b.g;
        int[] out = new int[x.length];
        int borrow = 0;
        for (int i = 0; i < y.length; i++) {
            int difference = x[i] - y[i] + borrow;
            borrow = difference >> 31;
            out[i] = difference + (BASE & borrow);
        }
        int i = y.length;
        for (; borrow != 0; i++) {
            borrow = x[i] == 0 ? -1 : 0;
            out[i] = borrow == 0 ? x[i] - 1 : BASE - 1;
        }
        System.arraycopy(x, i, out, i, x.length - i);
        return new Groups(out);
    }

    static Groups increment(Groups a) {
        int[] out = Arrays.copyOf(a.g, a.g.length + 1);
        int i = 0;
        while (out[i] == BASE - 1) {
            out[i++] = 0;
        }
        out[i]++;
        return new Groups(out);
    }

    static Groups multiply(Groups a, Groups b) {
        int[] x = a.g.length <= b.g.length ? a.g : b.g;
        int[] y = x == a.g ? b.g : a.g;
        return x.length == 1 ? times(y, x[0]) : rows(x, y);
    }

    private static Groups times(int[] x, long factor) {
        int[] out = new int[x.length + 1];
        // the halves of a product wait for no carry
        int high = 0;
        int carry = 0;
        for (int i = 0; i < x.length; i++) {
            long part = x[i] * factor;
            long quotient = part / BASE;
            int sum = (int) (part - quotient * BASE) + high + carry - BASE;
            high = (int) quotient;
            int below = sum >> 31;
            out[i] = sum + (BASE & below);
            carry = 1 + below;
        }
        out[x.length] = high + carry;
        return new Groups(out);
    }

    /** The product row by row; carries are taken of some rows at once. */
    private static Groups rows(int[] x, int[] y) {
        long[] sums = new long[x.length + y.length];
        for (int i = 0; i < x.length; i++) {
            addRow(sums, i, x[i], y);
            if ((i + 1) % PRODUCTS == 0) {
                carry(sums, i + 1 - PRODUCTS, i + y.length + 1);
            }
        }
        carry(sums, x.length - x.length % PRODUCTS, sums.length);
        int[] out = new int[sums.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (int) sums[i];
        }
        return new Groups(out);
    }

    private static void addRow(long[] sums, int from, long factor, int[] y) {
        for (int j = 0; j < y.length; j++) {
            sums[from + j] += factor * y[j];
        }
    }

    private static void carry(long[] sums, int from, int to) {
        long carry = 0;
        for (int i = from; i < to; i++) {
            long sum = sums[i] + carry;
            carry = sum / BASE;
            sums[i] = sum - carry * BASE;
        }
        if (carry != 0) {
            sums[to] += carry;
        }
    }

    /** Quotient and remainder; the divisor is not zero. Source: Knuth, The Art of Computer Programming, 4.3.1, algorithm D. */
    static Groups[] divide(Groups a, Groups b) {
        if (compare(a, b) < 0) {
            return new Groups[] {new Groups(new int[0]), a};
        }
        if (b.g.length == 1) {
            return divideShort(a.g, b.g[0]);
        }
        int n = b.g.length;
        int scale = BASE / (b.g[n - 1] + 1);
        int[] v = Arrays.copyOf(times(b.g, scale).g, n);
        int[] u = Arrays.copyOf(times(a.g, scale).g, a.g.length + 1);
        int[] q = new int[u.length - n];
        for (int j = q.length - 1; j >= 0; j--) {
            q[j] = step(u, v, j);
        }
        return new Groups[] {new Groups(q), divideShort(Arrays.copyOf(u, n), scale)[0]};
    }

    private static Groups[] divideShort(int[] x, long divisor) {
        int[] out = new int[x.length];
        long rest = 0;
        for (int i = x.length - 1; i >= 0; i--) {
            long part = rest * BASE + x[i];
            long quotient = part / divisor;
            out[i] = (int) quotient;
            rest = part - quotient * divisor;
        }
        return new Groups[] {new Groups(out), Groups.of(rest)};
    }

    /** One group of the quotient, whose multiple of the divisor is taken off. */
    private static int step(int[] u, int[] v, int j) {
        int n = v.length;
        long top = (long) u[j + n] * BASE + u[j + n - 1];
        long q = Math.min(top / v[n - 1], BASE - 1);
        long rest = top - q * v[n - 1];
        while (rest < BASE && q * v[n - 2] > rest * BASE + u[j + n - 2]) {
            q--;
            rest += v[n - 1];
        }
        int high = 0;
        int borrow = 0;
        for (int i = 0; i < n; i++) {
            long part = q * v[i];
            long quotient = part / BASE;
            int taken = (int) (part - quotient * BASE) + high - BASE;
            int below = taken >> 31;
            high = (int) quotient + 1 + below;
            int difference = u[i + j] - taken - (BASE & below) + borrow;
            borrow = difference >> 31;
            u[i + j] = difference + (BASE & borrow);
        }
        u[j + n] += borrow - high;
        if (u[j + n] < 0) {
            q--;
            addBack(u, v, j);
        }
        return (int) q;
    }

    private static void addBack(int[] u, int[] v, int j) {
        int carry = 0;
        for (int i = 0; i < v.length; i++) {
            int sum = u[i + j] + v[i] + carry;
            carry = sum >= BASE ? 1 : 0;
            u[i + j] = sum - (sum >= BASE ? BASE : 0);
        }
        u[j + v.length] += carry;
    }
}
