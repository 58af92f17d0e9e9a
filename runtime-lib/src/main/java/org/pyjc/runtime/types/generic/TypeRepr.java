package org.pyjc.runtime.types.generic;

import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyEllipsis;

/** How types are written in the repr of an alias or union. Compare CPython typevarobject.c: _Py_typing_type_repr. Stateless. */
public final class TypeRepr {
    private TypeRepr() {}

    public static void append(StrBuilder out, Object type) {
        if (type == PyEllipsis.ELLIPSIS) {
            out.append("...");
        } else if (type == PyNone.TYPE) {
            out.append("None");
        } else {
            out.append(text(type));
        }
    }

    private static Object text(Object type) {
        if (Attributes.getOrNull(type, "__origin__") != null && Attributes.getOrNull(type, "__args__") != null) {
            return Repr.repr(type);
        }
        Object qualname = Attributes.getOrNull(type, "__qualname__");
        Object module = qualname == null ? null : Attributes.getOrNull(type, "__module__");
        if (module == null || module == PyNone.NONE) {
            return Repr.repr(type);
        }
        return module.equals("builtins") ? Repr.str(qualname)
                : new StrBuilder().append(Repr.str(module)).append('.').append(Repr.str(qualname)).build();
    }

    /** An argument of an alias; a list, as in {@code Callable[[int], str]}, in brackets. */
    static void appendArgument(StrBuilder out, Object argument) {
        if (!(argument instanceof PyList l) || l.type() != PyList.TYPE) {
            append(out, argument);
            return;
        }
        out.append('[');
        int i = 0;
        for (Object o : l.toArray()) {
            out.append(i++ == 0 ? "" : ", ");
            append(out, o);
        }
        out.append(']');
    }
}
