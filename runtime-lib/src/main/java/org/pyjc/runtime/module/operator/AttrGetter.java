package org.pyjc.runtime.module.operator;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code operator.attrgetter}. Compare CPython _operator.c: attrgetter_type. Thread safety: immutable. */
@PyTypeDef(name = "attrgetter", module = "operator", signature = "(attr, /, *attrs)", subclassable = false, doc = """
        Return a callable object that fetches the given attribute(s) from its operand.
        After f = attrgetter('name'), the call f(r) returns r.name.
        After g = attrgetter('name', 'date'), the call g(r) returns (r.name, r.date).
        After h = attrgetter('name.first', 'name.last'), the call h(r) returns
        (r.name.first, r.name.last).""")
public final class AttrGetter extends PyObject {
    public static final PyType TYPE = PyType.define(new AttrGetterExposer());

    /** The names as given, and each cut at its dots. */
    private final Object[] names;
    private final String[][] paths;

    private AttrGetter(Object[] names, String[][] paths) {
        super(TYPE);
        this.names = names;
        this.paths = paths;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        Object[] names = ItemGetter.checked("attrgetter", args, kwnames).clone();
        String[][] paths = new String[names.length][];
        for (int i = 0; i < names.length; i++) {
            Object text = Values.strOrNull(names[i]);
            if (text == null) {
                throw Errors.typeError("attribute name must be a string");
            }
            paths[i] = Str.toJavaString(text).split("\\.", -1);
        }
        return new AttrGetter(names, paths);
    }

    @Override
    public Object call1(Object o) {
        if (paths.length == 1) {
            return follow(o, paths[0]);
        }
        Object[] values = new Object[paths.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = follow(o, paths[i]);
        }
        return PyTuple.of(values);
    }

    private static Object follow(Object o, String[] path) {
        Object value = o;
        for (String name : path) {
            value = Attributes.get(value, name);
        }
        return value;
    }

    @Override
    @PyMethod(name = "__call__")
    public Object call(Object[] args, String[] kwnames) {
        return call1(ItemGetter.only("attrgetter", args, kwnames));
    }

    @PyMethod
    Object __repr__() {
        return ItemGetter.repr(this, "operator.attrgetter", names);
    }

    @PyGetter("__text_signature__")
    String textSignature() {
        return "(obj, /)";
    }

    @PyMethod(doc = "Return state information for pickling")
    Object __reduce__() {
        return new PyTuple(type(), PyTuple.of(names));
    }
}
