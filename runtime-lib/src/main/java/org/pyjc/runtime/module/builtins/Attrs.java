package org.pyjc.runtime.module.builtins;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;

/** getattr, setattr, hasattr, delattr, callable. Compare CPython bltinmodule.c. Thread safety: stateless. */
final class Attrs {
    private Attrs() {}

    private static String name(Object name) {
        Object text = Values.strOrNull(name);
        if (text == null) {
            throw Errors.typeError("attribute name must be string, not '" + PyType.of(name).name() + "'");
        }
        return Str.toJavaString(text);
    }

    @PyFunctionDef(signature = "(object, name, default=<absent>, /)", textSignature = false,
            doc = "getattr(object, name[, default]) -> value\n"
            + "\n"
            + "Get a named attribute from an object; getattr(x, 'y') is equivalent to x.y.\n"
            + "When a default argument is given, it is returned when the attribute doesn't\n"
            + "exist; without it, an exception is raised in that case.")
    static Object getattr(Object object, Object name, Object fallback) {
        String attribute = name(name);
        if (fallback == null) {
            return Attributes.get(object, attribute);
        }
        Object value = Attributes.getOrNull(object, attribute);
        return value == null ? fallback : value;
    }

    @PyFunctionDef(signature = "(obj, name, value, /)",
            doc = "Sets the named attribute on the given object to the specified value.\n"
            + "\n"
            + "setattr(x, 'y', v) is equivalent to ``x.y = v``")
    static void setattr(Object obj, Object name, Object value) {
        Attributes.set(obj, name(name), value);
    }

    @PyFunctionDef(signature = "(obj, name, /)", doc = "Deletes the named attribute from the given object.\n"
            + "\n"
            + "delattr(x, 'y') is equivalent to ``del x.y``")
    static void delattr(Object obj, Object name) {
        Attributes.delete(obj, name(name));
    }

    @PyFunctionDef(signature = "(obj, name, /)",
            doc = "Return whether the object has an attribute with the given name.\n"
            + "\n"
            + "This is done by calling getattr(obj, name) and catching AttributeError.")
    static boolean hasattr(Object obj, Object name) {
        return Attributes.getOrNull(obj, name(name)) != null;
    }

    @PyFunctionDef(signature = "(obj, /)",
            doc = "Return whether the object is callable (i.e., some kind of function).\n"
            + "\n"
            + "Note that classes are callable, as are instances of classes with a\n"
            + "__call__() method.")
    static boolean callable(Object obj) {
        return PyType.of(obj).lookupSpecial(Special.CALL) != null;
    }

}
