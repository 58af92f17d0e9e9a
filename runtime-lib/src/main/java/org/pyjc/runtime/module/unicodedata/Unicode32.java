package org.pyjc.runtime.module.unicodedata;

import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.Arrays;

/**
 * Unicode 3.2, which IDNA 2003 and stringprep are defined by: the current version and a table of differences. Compare CPython
 * unicodedata.c: get_change_3_2_0. Thread safety: immutable.
 */
final class Unicode32 extends UnicodeDatabase {
    static final UnicodeDatabase INSTANCE = new Unicode32();
    /** Characters whose decomposition was corrected later: pairs of the character and what it was. Source: NormalizationCorrections.txt. */
    private static final int[] CORRECTIONS = {0x2F868, 0x2136A, 0x2F874, 0x5F33, 0x2F91F, 0x43AB, 0x2F95F, 0x7AAE, 0x2F9BF, 0x4D57};

    private final int[] first;
    private final int[] last;
    private final String[][] changes;

    private Unicode32() {
        String[] lines = UnicodeResource.lines("ucd-3.2.0.txt");
        first = new int[lines.length];
        last = new int[lines.length];
        changes = new String[lines.length][];
        for (int i = 0; i < lines.length; i++) {
            String[] fields = lines[i].split(" ");
            first[i] = Integer.parseInt(fields[0], 16);
            last[i] = Integer.parseInt(fields[1], 16);
            changes[i] = Arrays.copyOfRange(fields, 2, fields.length);
        }
    }

    /** A field of the table; null where nothing differs. */
    private String change(int c, int field) {
        int at = Arrays.binarySearch(first, c);
        int i = at >= 0 ? at : -at - 2;
        return i < 0 || c > last[i] || changes[i][field].equals("=") ? null : changes[i][field];
    }

    @Override
    String version() {
        return "3.2.0";
    }

    @Override
    boolean isAssigned(int c) {
        return !"Cn".equals(change(c, 0));
    }

    @Override
    String category(int c) {
        String change = change(c, 0);
        return change == null ? super.category(c) : change;
    }

    @Override
    String bidirectional(int c) {
        String change = change(c, 1);
        return change == null ? super.bidirectional(c) : change.equals("-") ? "" : change;
    }

    @Override
    boolean mirrored(int c) {
        String change = change(c, 2);
        return change == null ? super.mirrored(c) : change.equals("1");
    }

    @Override
    String eastAsianWidth(int c) {
        String change = change(c, 3);
        return change == null ? super.eastAsianWidth(c) : change;
    }

    @Override
    int decimal(int c) {
        String change = change(c, 4);
        return change == null ? super.decimal(c) : Integer.parseInt(change);
    }

    @Override
    double numeric(int c) {
        return isAssigned(c) ? super.numeric(c) : Double.NaN;
    }

    @Override
    int combining(int c) {
        return isAssigned(c) ? super.combining(c) : 0;
    }

    @Override
    String decomposition(int c) {
        return isAssigned(c) ? super.decomposition(c) : "";
    }

    @Override
    Normalizer2 restricted(Normalizer2 normalizer) {
        return new FilteredNormalizer2(normalizer, Holder.ASSIGNED);
    }

    @Override
    String corrected(String text) {
        String result = text;
        for (int i = 0; i < CORRECTIONS.length; i += 2) {
            String wrong = Character.toString(CORRECTIONS[i]);
            if (result.contains(wrong)) {
                result = result.replace(wrong, Character.toString(CORRECTIONS[i + 1]));
            }
        }
        return result;
    }

    /** Made for the first normalisation. */
    private static final class Holder {
        static final UnicodeSet ASSIGNED = new UnicodeSet("[:age=3.2:]").freeze();
    }
}
