package org.pyjc.bench.kernel;

/** {@code programs/fannkuch.py} as a Java programmer would write it. */
final class Fannkuch {
    private Fannkuch() {}

    static String run(int n) {
        int[] current = new int[n];
        for (int i = 0; i < n; i++) {
            current[i] = i;
        }
        int[] counters = new int[n];
        int checksum = 0;
        int most = 0;
        int sign = 1;
        while (true) {
            if (current[0] != 0) {
                int flips = flips(current.clone());
                most = Math.max(most, flips);
                checksum += sign * flips;
            }
            sign = -sign;
            if (sign < 0) {
                swap(current, 0, 1);
                continue;
            }
            swap(current, 1, 2);
            int i = 2;
            while (counters[i] == i) {
                counters[i] = 0;
                i++;
                if (i == n) {
                    return checksum + " " + most;
                }
                int first = current[0];
                System.arraycopy(current, 1, current, 0, i);
                current[i] = first;
            }
            counters[i]++;
        }
    }

    private static int flips(int[] row) {
        int flips = 0;
        for (int first = row[0]; first != 0; first = row[0]) {
            for (int low = 0, high = first; low < high; low++, high--) {
                swap(row, low, high);
            }
            flips++;
        }
        return flips;
    }

    private static void swap(int[] row, int i, int j) {
        int kept = row[i];
        row[i] = row[j];
        row[j] = kept;
    }

    public static void main(String[] arguments) {
        Harness.main(arguments, 9, Fannkuch::run);
    }
}
