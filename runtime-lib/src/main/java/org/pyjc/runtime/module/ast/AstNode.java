package org.pyjc.runtime.module.ast;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code ast.AST}, the base of all nodes: its constructor sets the fields. Compare CPython Python-ast.c: ast_type_init.
 * Thread safety: as of any object with attributes.
 */
@PyTypeDef(name = "AST", module = "ast", instanceDict = true, weakReferable = true, immutable = false, values = PyObject.class)
public final class AstNode {
    public static final PyType TYPE = PyType.define(new AstNodeExposer());

    private AstNode() {}

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return PyObject.instance(cls);
    }

    @PyInit
    static void init(Object self, Object[] args, String[] kwnames) {
        PyType type = PyType.of(self);
        Object[] fields = names(type, "_fields");
        int positional = args.length - kwnames.length;
        if (positional > fields.length) {
            throw Errors.typeError(type.name() + " constructor takes at most " + fields.length + " positional argument"
                    + (fields.length == 1 ? "" : "s"));
        }
        Set<Object> missing = new HashSet<>(Arrays.asList(fields));
        for (int i = 0; i < positional; i++) {
            Attributes.set(self, name(fields[i]), args[i]);
            missing.remove(fields[i]);
        }
        for (int i = 0; i < kwnames.length; i++) {
            keyword(self, type, fields, missing, kwnames[i], args[positional + i]);
        }
        fillMissing(self, type, fields, missing);
    }

    private static void keyword(Object self, PyType type, Object[] fields, Set<Object> missing, String keyword, Object value) {
        if (Arrays.asList(fields).contains(keyword)) {
            if (!missing.remove(keyword)) {
                throw Errors.typeError(type.name() + " got multiple values for argument '" + keyword + "'");
            }
        } else if (!Arrays.asList(names(type, "_attributes")).contains(keyword)) {
            deprecated(type.name() + ".__init__ got an unexpected keyword argument '" + keyword
                    + "'. Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.");
        }
        Attributes.set(self, keyword, value);
    }

    private static void fillMissing(Object self, PyType type, Object[] fields, Set<Object> missing) {
        if (missing.isEmpty() || !(type.lookup("_field_types") instanceof PyDict types)) {
            return;
        }
        for (Object field : fields) {
            if (!missing.contains(field)) {
                continue;
            }
            Object expected = types.get(field);
            if (expected == null) {
                deprecated("Field '" + name(field) + "' is missing from " + type.name() + "._field_types. This will become an error in Python 3.15.");
            } else if (expected instanceof PyGenericAlias) {
                Attributes.set(self, name(field), new PyList());
            } else if (expected == AstClasses.of("expr_context")) {
                Attributes.set(self, name(field), Call.call0(AstClasses.of("Load")));
            } else if (expected instanceof PyType) {
                deprecated(type.name() + ".__init__ missing 1 required positional argument: '" + name(field)
                        + "'. This will become an error in Python 3.15.");
            }
        }
    }

    private static void deprecated(String message) {
        Call.call(Attributes.get(Importer.load("warnings"), "warn"), message, Builtins.get("DeprecationWarning"));
    }

    private static Object[] names(PyType type, String attribute) {
        Object names = Attributes.getOrNull(type, attribute);
        return names == null ? new Object[0] : names instanceof PyTuple t ? t.items() : Iteration.toArray(names);
    }

    private static String name(Object o) {
        Object text = Values.strOrNull(o);
        if (text == null) {
            throw Errors.typeError("attribute name must be string, not '" + PyType.of(o).name() + "'");
        }
        return Str.toJavaString(text);
    }

    @PyMethod(name = "__reduce__")
    static Object reduce(Object self) {
        PyType type = PyType.of(self);
        PyDict dict = ((PyObject) self).instanceDict();
        return new PyTuple(type, PyTuple.EMPTY, dict == null ? PyNone.NONE : dict.copy());
    }

    @PyMethod(name = "__replace__")
    static Object replace(Object self, Object[] args, String[] kwnames) {
        PyType type = PyType.of(self);
        if (args.length > kwnames.length) {
            throw Errors.typeError("__replace__() takes exactly 0 positional arguments (" + (args.length - kwnames.length) + " given)");
        }
        Set<Object> known = new HashSet<>(Arrays.asList(names(type, "_fields")));
        known.addAll(Arrays.asList(names(type, "_attributes")));
        PyDict values = ((PyObject) self).instanceDict().copy();
        for (int i = 0; i < kwnames.length; i++) {
            if (!known.contains(kwnames[i])) {
                throw Errors.typeError(type.name() + ".__replace__ got an unexpected keyword argument '" + kwnames[i] + "'.");
            }
            values.putStr(kwnames[i], args[i]);
        }
        return org.pyjc.runtime.ops.Spread.call(type, PyTuple.EMPTY, values);
    }

    @PyMethod(name = "__repr__")
    static Object repr(Object self) {
        PyType type = PyType.of(self);
        StringBuilder out = new StringBuilder(type.name()).append('(');
        String separator = "";
        for (Object field : names(type, "_fields")) {
            Object value = Attributes.getOrNull(self, name(field));
            if (value != null) {
                out.append(separator).append(name(field)).append('=').append(shown(value));
                separator = ", ";
            }
        }
        return Str.fromUtf16(out.append(')').toString());
    }

    private static String shown(Object value) {
        if (value instanceof PyList list) {
            Object[] items = list.toArray();
            return items.length == 0 ? "[]" : items.length == 1 ? "[" + shown(items[0]) + "]"
                    : items.length == 2 ? "[" + shown(items[0]) + ", " + shown(items[1]) + "]"
                    : "[" + shown(items[0]) + ", ..., " + shown(items[items.length - 1]) + "]";
        }
        return Str.toJavaString(Values.strOrNull(Repr.repr(value)));
    }
}
