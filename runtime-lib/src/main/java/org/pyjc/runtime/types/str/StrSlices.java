package org.pyjc.runtime.types.str;

import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.slice.SliceBounds;

/** {@code s[i:j:k]}. Compare CPython unicodeobject.c: unicode_subscript. Stateless. */
final class StrSlices {
    private StrSlices() {}

    static Object get(Object s, PySlice slice) {
        SliceBounds r = SliceBounds.of(slice, Str.length(s));
        if (r.count() == 0) {
            return "";
        }
        return r.step() == 1 ? Str.substring(s, r.start(), r.start() + r.count()) : Str.slice(s, r.start(), r.stop(), r.step());
    }
}
