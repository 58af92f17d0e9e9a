package org.pyjc.runtime.module.ast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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

    private static final int REPR_DEPTH = 3;

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
                deprecated("Field " + Str.toJavaString(Values.strOrNull(Repr.repr(field))) + " is missing from " + type.name() + "._field_types. This will become an error in Python 3.15.");
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
        Set<Object> known = new LinkedHashSet<>(Arrays.asList(names(type, "_fields")));
        known.addAll(Arrays.asList(names(type, "_attributes")));
        for (String each : kwnames) {
            if (!known.contains(each)) {
                throw Errors.typeError(type.shortName() + ".__replace__ got an unexpected keyword argument '" + each + "'.");
            }
        }
        PyDict values = new PyDict();
        PyDict present = ((PyObject) self).instanceDict();
        for (Object each : known) {
            Object value = present == null ? null : present.get(each);
            if (value != null) {
                values.put(each, value);
            }
        }
        for (int i = 0; i < kwnames.length; i++) {
            values.putStr(kwnames[i], args[i]);
        }
        checkComplete(type, values);
        return org.pyjc.runtime.ops.Spread.call(type, PyTuple.EMPTY, values);
    }

    /** Fields that are not given and have no default are missed. Compare CPython Python-ast.c: ast_type_replace_check. */
    private static void checkComplete(PyType type, PyDict values) {
        Object types = type.lookup("_field_types");
        List<String> missing = new ArrayList<>();
        for (Object field : names(type, "_fields")) {
            Object expected = types instanceof PyDict dict ? dict.get(field) : null;
            boolean optional = expected instanceof PyGenericAlias || expected != null && !(expected instanceof PyType)
                    || expected == AstClasses.of("expr_context");
            if (!optional && values.get(field) == null) {
                missing.add(Str.toJavaString(Values.strOrNull(Repr.repr(field))));
            }
        }
        if (!missing.isEmpty()) {
            java.util.Collections.sort(missing);
            throw Errors.typeError(type.shortName() + ".__replace__ missing " + missing.size() + " keyword argument"
                    + (missing.size() == 1 ? "" : "s") + ": " + String.join(", ", missing) + ".");
        }
    }

    @PyMethod(name = "__repr__")
    static Object repr(Object self) {
        return Str.fromUtf16(shown(self, REPR_DEPTH));
    }

    /** Compare CPython Python-ast.c: ast_repr_max_depth. */
    private static String shown(Object value, int depth) {
        if (value instanceof PyList list) {
            return list(list.toArray(), "[", "]", depth);
        }
        if (value instanceof PyTuple tuple) {
            return list(tuple.items(), "(", ")", depth);
        }
        PyType type = PyType.of(value);
        if (!type.isSubtype(TYPE)) {
            return Str.toJavaString(Values.strOrNull(Repr.repr(value)));
        }
        if (depth <= 0) {
            return type.shortName() + "(...)";
        }
        StringBuilder out = new StringBuilder(type.shortName()).append('(');
        String separator = "";
        for (Object field : names(type, "_fields")) {
            Object found = Attributes.get(value, name(field));
            out.append(separator).append(name(field)).append('=').append(shown(found, depth - 1));
            separator = ", ";
        }
        return out.append(')').toString();
    }

    private static String list(Object[] items, String open, String close, int depth) {
        if (items.length == 0) {
            return open + close;
        }
        String first = shown(items[0], depth);
        if (items.length == 1) {
            return open + first + close;
        }
        return open + first + (items.length > 2 ? ", ..., " : ", ") + shown(items[items.length - 1], depth) + close;
    }
}
