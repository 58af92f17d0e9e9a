package org.pyjc.runtime.types.str;

import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** The order of str, by code point. Compare CPython unicodeobject.c: PyUnicode_RichCompare. Thread safety: stateless. */
final class StrComparison {
    private StrComparison() {}

    @PyRichCompare
    static Object compare(Object self, Object other, Special op) {
        Object a = StrType.text(self);
        Object b = Values.strOrNull(other);
        if (b == null) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        if (op == Special.EQ || op == Special.NE) {
            return a.equals(b) == (op == Special.EQ);
        }
        return Compare.fromOrder(Integer.signum(Str.compare(a, b)), op);
    }
}
