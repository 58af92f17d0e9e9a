package org.pyjc.runtime.object;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.text.Str;

/** Names that programs pass to the attribute functions. Stateless. */
public final class AttributeName {
    private AttributeName() {}

    /** The name as Java text; TypeError when it is no str. */
    public static String of(Object name) {
        if (name instanceof String s) {
            return s;
        }
        Object plain = Values.strOrNull(name);
        if (plain == null) {
            throw Errors.typeError("attribute name must be string, not '" + PyType.of(name).name() + "'");
        }
        return Str.toJavaString(plain);
    }

    /** Classes have a {@code __setattr__} of their own. Compare CPython typeobject.c: hackcheck. */
    static void checkNotType(Object self, String method) {
        if (self instanceof PyType t) {
            throw Errors.typeError("can't apply this " + method + " to " + t.type().name() + " object");
        }
    }
}
