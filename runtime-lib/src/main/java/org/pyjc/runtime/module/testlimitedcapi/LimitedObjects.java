package org.pyjc.runtime.module.testlimitedcapi;

import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.types.bytes.PyBytes;

/** Attributes by names in UTF-8. Compare CPython Modules/_testlimitedcapi/object.c and Objects/object.c. Stateless. */
final class LimitedObjects {
    private LimitedObjects() {}

    private static String name(PyBytes name) {
        return new String(name.value(), StandardCharsets.UTF_8);
    }

    @PyFunctionDef(name = "object_getattrstring", signature = "(obj, name, /)")
    static Object get(Object o, PyBytes name) {
        return Attributes.get(o, name(name));
    }

    @PyFunctionDef(name = "object_hasattrstring", signature = "(obj, name, /)")
    static long has(Object o, PyBytes name) {
        return Attributes.getOrNull(o, name(name)) == null ? 0 : 1;
    }

    @PyFunctionDef(name = "object_setattrstring", signature = "(obj, name, value, /)")
    static long set(Object o, PyBytes name, Object value) {
        Attributes.set(o, name(name), value);
        return 0;
    }

    @PyFunctionDef(name = "object_delattrstring", signature = "(obj, name, /)")
    static long delete(Object o, PyBytes name) {
        Attributes.delete(o, name(name));
        return 0;
    }
}
