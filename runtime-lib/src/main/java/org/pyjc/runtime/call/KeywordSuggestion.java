package org.pyjc.runtime.call;

/** Finds the parameter that a misspelt keyword probably meant. Compare CPython suggestions.c. Stateless. */
public final class KeywordSuggestion {
    private static final int MOVE = 2;
    private static final int CASE = 1;
    private static final int MAX_LENGTH = 40;

    private KeywordSuggestion() {}

    /** The nearest name among the parameters that can be passed by keyword, or null. */
    static String suggest(PyCode code, String keyword) {
        int count = code.argCount + code.kwOnlyCount - code.posOnlyCount;
        String[] candidates = new String[count];
        System.arraycopy(code.varNames, code.posOnlyCount, candidates, 0, count);
        return suggest(candidates, count, keyword);
    }

    /** The nearest of the first {@code count} candidates, or null. */
    public static String suggest(String[] candidates, int count, String keyword) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            String candidate = candidates[i];
            int limit = (keyword.length() + candidate.length() + 3) * MOVE / 6;
            int distance = distance(keyword, candidate);
            if (distance <= limit && distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        if (a.length() > MAX_LENGTH || b.length() > MAX_LENGTH) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j * MOVE;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i * MOVE;
            for (int j = 1; j <= b.length(); j++) {
                int substitute = diagonal + cost(a.charAt(i - 1), b.charAt(j - 1));
                diagonal = row[j];
                row[j] = Math.min(substitute, Math.min(row[j], row[j - 1]) + MOVE);
            }
        }
        return row[b.length()];
    }

    private static int cost(char a, char b) {
        return a == b ? 0 : Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE : MOVE;
    }
}
