package org.pyjc.runtime.exc.print;

import java.util.Collection;

/**
 * Finds the name that a misspelt one probably meant. Compare CPython Python/suggestions.c. Thread safety: stateless.
 */
public final class Suggestions {
    private static final int MAX_CANDIDATES = 750;
    private static final int MAX_LENGTH = 40;
    private static final int MOVE_COST = 2;
    private static final int CASE_COST = 1;

    private Suggestions() {}

    /** The nearest of the candidates, or null when none is near. */
    public static String nearest(Collection<String> candidates, String wrong) {
        if (candidates.size() > MAX_CANDIDATES || wrong.length() > MAX_LENGTH) {
            return null;
        }
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            if (candidate.equals(wrong)) {
                continue;
            }
            int limit = Math.min((candidate.length() + wrong.length() + 3) * MOVE_COST / 6, bestDistance - 1);
            int distance = distance(wrong, candidate, limit);
            if (distance <= limit && (best == null || distance < bestDistance)) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** The edit distance, or something greater than {@code limit} when it is beyond. */
    static int distance(String a, String b, int limit) {
        int from = 0;
        while (from < a.length() && from < b.length() && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int aEnd = a.length();
        int bEnd = b.length();
        while (aEnd > from && bEnd > from && a.charAt(aEnd - 1) == b.charAt(bEnd - 1)) {
            aEnd--;
            bEnd--;
        }
        return between(a.substring(from, aEnd), b.substring(from, bEnd), limit);
    }

    private static int between(String a, String b, int limit) {
        if (a.isEmpty() || b.isEmpty()) {
            return MOVE_COST * (a.length() + b.length());
        }
        if (a.length() > MAX_LENGTH || b.length() > MAX_LENGTH) {
            return limit + 1;
        }
        if (b.length() < a.length()) {
            return between(b, a, limit);
        }
        if ((b.length() - a.length()) * MOVE_COST > limit) {
            return limit + 1;
        }
        int[] row = new int[a.length()];
        for (int i = 0; i < row.length; i++) {
            row[i] = MOVE_COST * (i + 1);
        }
        int result = 0;
        for (int j = 0; j < b.length(); j++) {
            int distance = j * MOVE_COST;
            result = distance;
            int minimum = Integer.MAX_VALUE;
            for (int i = 0; i < a.length(); i++) {
                int substitute = distance + substitution(b.charAt(j), a.charAt(i));
                distance = row[i];
                result = Math.min(Math.min(result, distance) + MOVE_COST, substitute);
                row[i] = result;
                minimum = Math.min(minimum, result);
            }
            if (minimum > limit) {
                return limit + 1;
            }
        }
        return result;
    }

    private static int substitution(char a, char b) {
        if (a == b) {
            return 0;
        }
        return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE_COST : MOVE_COST;
    }
}
