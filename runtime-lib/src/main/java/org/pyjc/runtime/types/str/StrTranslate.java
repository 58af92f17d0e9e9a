package org.pyjc.runtime.types.str;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrReplace;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;

/** {@code str.translate} and {@code str.maketrans}. Compare CPython unicodeobject.c: charmaptranslate_lookup. Stateless. */
final class StrTranslate {
    private StrTranslate() {}

    static Object translate(Object s, Object table) {
        StrReplace.Mapping mapping = c -> lookup(table, c);
        return isPlain(table, Str.length(s)) ? StrReplace.translatePlain(s, mapping) : StrReplace.translate(s, mapping);
    }

    /** Whether the table is a dict without methods of its own whose values are right, and has no more of them than are worth to check. */
    private static boolean isPlain(Object table, int length) {
        if (length < StrReplace.PREPARED || !(table instanceof PyDict dict) || dict.type() != PyDict.TYPE || dict.size() > length) {
            return false;
        }
        for (DictEntry entry : dict.entries()) {
            if (!(entry.key instanceof Long) || !(entry.value instanceof Long n ? n >= 0 && n <= 0x10FFFF : entry.value instanceof String)) {
                return false;
            }
        }
        return true;
    }

    private static Object lookup(Object table, int c) {
        Object found = find(table, c);
        if (found == null) {
            return null;
        }
        if (found == PyNone.NONE) {
            return "";
        }
        Object ordinal = Values.intOrNull(found);
        if (ordinal != null) {
            return StrReplace.translateOrdinal(ordinal instanceof Long n ? n : -1);
        }
        Object text = Values.strOrNull(found);
        if (text == null) {
            throw Errors.typeError("character mapping must return integer, None or str");
        }
        return text;
    }

    /** {@code table[c]}, or null for a LookupError. */
    private static Object find(Object table, int c) {
        if (table instanceof PyDict dict && dict.type() == PyDict.TYPE) {
            return dict.get((long) c);
        }
        try {
            return Items.get(table, (long) c);
        } catch (PyException e) {
            if (e.isLookupError()) {
                return null;
            }
            throw e;
        }
    }

    static Object makeTable(Object x, Object y, Object z) {
        if (y == null) {
            return fromDict(x);
        }
        Object from = Values.strOrNull(x);
        Object to = Values.strOrNull(y);
        if (from == null) {
            throw Errors.typeError("first maketrans argument must be a string if there is a second argument");
        }
        if (to == null) {
            throw Errors.typeError("maketrans() argument 2 must be str, not " + org.pyjc.runtime.object.PyType.of(y).name());
        }
        if (Str.length(from) != Str.length(to)) {
            throw Errors.valueError("the first two maketrans arguments must have equal length");
        }
        PyDict table = new PyDict();
        for (int i = 0; i < Str.length(from); i++) {
            table.put((long) Str.codePointAt(from, i), (long) Str.codePointAt(to, i));
        }
        if (z != null) {
            Object deleted = Values.strOrNull(z);
            if (deleted == null) {
                throw Errors.typeError("maketrans() argument 3 must be str, not " + org.pyjc.runtime.object.PyType.of(z).name());
            }
            for (int i = 0; i < Str.length(deleted); i++) {
                table.put((long) Str.codePointAt(deleted, i), PyNone.NONE);
            }
        }
        return table;
    }

    private static Object fromDict(Object x) {
        if (!(x instanceof PyDict dict)) {
            throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
        }
        PyDict table = new PyDict();
        for (DictEntry entry : dict.entries()) {
            Object key = Values.strOrNull(entry.key);
            if (key != null) {
                if (Str.length(key) != 1) {
                    throw Errors.valueError("string keys in translate table must be of length 1");
                }
                table.put((long) Str.codePointAt(key, 0), entry.value);
            } else if (Values.intOrNull(entry.key) != null) {
                table.put(entry.key, entry.value);
            } else {
                throw Errors.typeError("keys in translate table must be strings or integers");
            }
        }
        return table;
    }
}
