package org.pyjc.runtime.call;

import java.util.HashMap;
import java.util.Map;
import org.pyjc.runtime.exc.Positions;

/**
 * The position table of a code object whose traced code is known: the table of its plain code, with the places behind it that only the
 * traced one has, such as the lines of what can't fail. Thread safety: immutable.
 */
public final class TracedPositions {
    /** Indices into a traced code's table are greater by this; the compiler's PositionTable adds it. */
    public static final int FIRST = 1 << 20;
    private static final int NUMBERS = Positions.NUMBERS;

    final String table;
    private final int[] indices;

    private TracedPositions(String table, int[] indices) {
        this.table = table;
        this.indices = indices;
    }

    static TracedPositions of(String plain, String traced) {
        StringBuilder table = new StringBuilder(plain == null ? "" : plain);
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < table.length() / NUMBERS; i++) {
            known.putIfAbsent(entry(table, i), i);
        }
        int[] indices = new int[traced == null ? 0 : traced.length() / NUMBERS];
        for (int i = 0; i < indices.length; i++) {
            String entry = entry(traced, i);
            Integer index = known.putIfAbsent(entry, table.length() / NUMBERS);
            if (index == null) {
                table.append(entry);
            }
            indices[i] = known.get(entry);
        }
        return new TracedPositions(table.toString(), indices);
    }

    private static String entry(CharSequence table, int index) {
        return table.subSequence(NUMBERS * index, NUMBERS * index + NUMBERS).toString();
    }

    /** The index into {@link #table} for an index of the traced code. */
    int index(int position) {
        int at = position - FIRST;
        return at < indices.length ? indices[at] : -1;
    }
}
