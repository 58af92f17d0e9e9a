package org.pyjc.runtime.module.operator;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code operator.itemgetter}. Compare CPython _operator.c: itemgetter_type. Thread safety: immutable. */
@PyTypeDef(name = "itemgetter", module = "operator", signature = "(item, /, *items)", subclassable = false, doc = """
        Return a callable object that fetches the given item(s) from its operand.
        After f = itemgetter(2), the call f(r) returns r[2].
        After g = itemgetter(2, 5, 3), the call g(r) returns (r[2], r[5], r[3])""")
public final class ItemGetter extends PyObject {
    public static final PyType TYPE = PyType.define(new ItemGetterExposer());

    private final Object[] keys;

    private ItemGetter(Object[] keys) {
        super(TYPE);
        this.keys = keys;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new ItemGetter(checked("itemgetter", args, kwnames).clone());
    }

    /** The arguments of a constructor: one or more, without keywords. */
    static Object[] checked(String name, Object[] args, String[] kwnames) {
        if (kwnames.length > 0) {
            throw Errors.typeError(name + "() takes no keyword arguments");
        }
        if (args.length == 0) {
            throw Errors.typeError(name + " expected 1 argument, got 0");
        }
        return args;
    }

    /** The argument of a call: exactly one. */
    static Object only(String name, Object[] args, String[] kwnames) {
        if (checked(name, args, kwnames).length > 1) {
            throw Errors.typeError(name + " expected 1 argument, got " + args.length);
        }
        return args[0];
    }

    @Override
    public Object call1(Object o) {
        if (keys.length == 1) {
            return Items.get(o, keys[0]);
        }
        Object[] values = new Object[keys.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Items.get(o, keys[i]);
        }
        return PyTuple.of(values);
    }

    @Override
    @PyMethod(name = "__call__")
    public Object call(Object[] args, String[] kwnames) {
        return call1(only("itemgetter", args, kwnames));
    }

    @PyMethod
    Object __repr__() {
        return repr(this, "operator.itemgetter", keys);
    }

    /** {@code name(a, b)}, or {@code name(...)} within itself. */
    static Object repr(PyObject self, String name, Object[] items) {
        if (!Repr.enter(self)) {
            return name + "(...)";
        }
        try {
            StrBuilder out = new StrBuilder().append(name).append('(');
            for (int i = 0; i < items.length; i++) {
                out.append(i == 0 ? "" : ", ").append(Repr.repr(items[i]));
            }
            return out.append(')').build();
        } finally {
            Repr.leave(self);
        }
    }

    @PyGetter("__text_signature__")
    String textSignature() {
        return "(obj, /)";
    }

    @PyMethod(doc = "Return state information for pickling")
    Object __reduce__() {
        return new PyTuple(type(), PyTuple.of(keys));
    }
}
