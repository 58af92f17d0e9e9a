package org.pyjc.runtime.module.zoneinfo;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/** The content of a file object, read by {@code zoneinfo._common.load_data}. Compare CPython _zoneinfo.c: load_data. Stateless. */
final class ZoneContent {
    private ZoneContent() {}

    static ZoneTable of(Object file) {
        Object[] parts = Iteration.toArray(Call.call1(Attributes.get(Importer.load("zoneinfo._common"), "load_data"), file));
        Object[] index = Iteration.toArray(parts[0]);
        Object[] utc = Iteration.toArray(parts[1]);
        Object[] offsets = Iteration.toArray(parts[2]);
        Object[] dst = Iteration.toArray(parts[3]);
        Object[] names = Iteration.toArray(parts[4]);
        int[] types = new int[index.length];
        long[] times = new long[utc.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = (int) Index.ssize(index[i]);
            times[i] = Index.ssize(utc[i]);
            if (types[i] >= offsets.length) {
                throw Errors.valueError("Invalid transition index found while reading TZif: " + types[i]);
            }
        }
        int[] seconds = new int[offsets.length];
        boolean[] isDst = new boolean[offsets.length];
        String[] abbreviations = new String[offsets.length];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = (int) Index.ssize(offsets[i]);
            isDst[i] = Truth.test(dst[i]);
            abbreviations[i] = Str.toJavaString(names[i]);
        }
        ZoneTable table = ZoneTable.of(times, types, seconds, isDst, abbreviations, rule(parts[5]));
        if (table == null) {
            throw Errors.valueError("No time zone information found.");
        }
        return table;
    }

    private static ZoneRule rule(Object text) {
        if (text == PyNone.NONE || !(text instanceof PyBytes b) || b.length() == 0) {
            return null;
        }
        String s = new String(b.value(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            return ZoneString.parse(s);
        } catch (ZoneString.Malformed e) {
            throw Errors.valueError(e.getMessage());
        }
    }
}
