package org.pyjc.runtime.types.str;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** The order of str, by code point. Compare CPython unicodeobject.c: PyUnicode_RichCompare. Thread safety: stateless. */
final class StrComparison {
    private StrComparison() {}

    @PyMethod(name = "__lt__")
    static Object lt(Object self, Object other) {
        Object b = Values.strOrNull(other);
        return b == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (Str.compare(StrType.text(self), b) < 0);
    }

    @PyMethod(name = "__le__")
    static Object le(Object self, Object other) {
        Object b = Values.strOrNull(other);
        return b == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (Str.compare(StrType.text(self), b) <= 0);
    }

    @PyMethod(name = "__eq__")
    static Object eq(Object self, Object other) {
        Object b = Values.strOrNull(other);
        return b == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (StrType.text(self).equals(b));
    }

    @PyMethod(name = "__ne__")
    static Object ne(Object self, Object other) {
        Object b = Values.strOrNull(other);
        return b == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (!StrType.text(self).equals(b));
    }

    @PyMethod(name = "__gt__")
    static Object gt(Object self, Object other) {
        Object b = Values.strOrNull(other);
        return b == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (Str.compare(StrType.text(self), b) > 0);
    }

    @PyMethod(name = "__ge__")
    static Object ge(Object self, Object other) {
        Object b = Values.strOrNull(other);
        return b == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (Str.compare(StrType.text(self), b) >= 0);
    }
}
