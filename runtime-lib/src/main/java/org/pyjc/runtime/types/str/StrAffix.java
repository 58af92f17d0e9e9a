package org.pyjc.runtime.types.str;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.StrSearch;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code startswith} and {@code endswith} with one affix or a tuple of them. Stateless. */
final class StrAffix {
    private StrAffix() {}

    static boolean matches(Object s, Object affix, long start, long end, boolean prefix) {
        Object text = Values.strOrNull(affix);
        if (text != null) {
            return prefix ? StrSearch.startsWith(s, text, start, end) : StrSearch.endsWith(s, text, start, end);
        }
        String method = prefix ? "startswith" : "endswith";
        if (!(affix instanceof PyTuple tuple)) {
            throw Errors.typeError(method + " first arg must be str or a tuple of str, not " + PyType.of(affix).name());
        }
        for (Object each : tuple.items()) {
            if (Values.strOrNull(each) == null) {
                throw Errors.typeError("tuple for " + method + " must only contain str, not " + PyType.of(each).name());
            }
            if (matches(s, each, start, end, prefix)) {
                return true;
            }
        }
        return false;
    }
}
