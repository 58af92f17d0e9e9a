package org.pyjc.runtime.module.builtins;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.str.StrType;

/** getattr, setattr, hasattr, delattr, callable. Compare CPython bltinmodule.c. Thread safety: stateless. */
final class Attrs {
    private Attrs() {}

    private static String name(Object name) {
        if (!PyType.of(name).isSubtype(StrType.TYPE)) {
            throw Errors.typeError("attribute name must be string, not '" + PyType.of(name).name() + "'");
        }
        return Str.toJavaString(Str.isStr(name) ? name : org.pyjc.runtime.ops.Repr.str(name));
    }

    @PyFunctionDef(signature = "(object, name, default=<absent>, /)", textSignature = false)
    static Object getattr(Object object, Object name, Object fallback) {
        String attribute = name(name);
        if (fallback == null) {
            return Attributes.get(object, attribute);
        }
        Object value = Attributes.getOrNull(object, attribute);
        return value == null ? fallback : value;
    }

    @PyFunctionDef
    static void setattr(Object obj, Object name, Object value) {
        Attributes.set(obj, name(name), value);
    }

    @PyFunctionDef
    static void delattr(Object obj, Object name) {
        Attributes.delete(obj, name(name));
    }

    @PyFunctionDef
    static boolean hasattr(Object obj, Object name) {
        return Attributes.getOrNull(obj, name(name)) != null;
    }

    @PyFunctionDef
    static boolean callable(Object obj) {
        return PyType.of(obj).lookupSpecial(Special.CALL) != null;
    }

}
