package org.pyjc.runtime.types.namespace;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code types.SimpleNamespace}. Compare CPython Objects/namespaceobject.c. Thread safety: as every object with attributes. */
@PyTypeDef(name = "SimpleNamespace", module = "types", instanceDict = true, signature = "(mapping_or_iterable=(), /, **kwargs)",
        doc = "A simple attribute-based namespace.")
public class PySimpleNamespace extends PyObject {
    public static final PyType TYPE = PyType.define(new PySimpleNamespaceExposer());

    public PySimpleNamespace(PyDict attributes) {
        this(TYPE);
        setAll(attributes);
    }

    private PySimpleNamespace(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PySimpleNamespace(cls);
    }

    @PyInit
    void init(Object[] args, String[] kwnames) {
        int positional = args.length - kwnames.length;
        if (positional > 1) {
            throw Errors.typeError(type().name() + " expected at most 1 argument, got " + positional);
        }
        if (positional == 1) {
            PyDict given = new PyDict();
            Call.method1(given, "update", args[0]);
            for (DictEntry e : given.entries()) {
                if (!Str.isStr(e.key)) {
                    throw Errors.typeError("keywords must be strings");
                }
            }
            setAll(given);
        }
        for (int i = 0; i < kwnames.length; i++) {
            setInstanceAttribute(kwnames[i], args[positional + i]);
        }
    }

    private void setAll(PyDict attributes) {
        for (DictEntry e : attributes.entries()) {
            setInstanceAttribute(Str.toJavaString(e.key), e.value);
        }
    }

    private Object dict() {
        return Attributes.get(this, "__dict__");
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        String name = type() == TYPE ? "namespace" : type().name();
        if (!Repr.enter(this)) {
            return name + "(...)";
        }
        try {
            StrBuilder out = new StrBuilder().append(name).append('(');
            String separator = "";
            for (Object key : Iteration.toArray(dict())) {
                if (Str.isStr(key) && Str.length(key) > 0) {
                    Object value = Attributes.getOrNull(this, Str.toJavaString(key));
                    if (value != null) {
                        out.append(separator).append(key).append('=').append(Repr.plainRepr(value));
                        separator = ", ";
                    }
                }
            }
            return out.append(')').build();
        } finally {
            Repr.leave(this);
        }
    }

    @PyMethod(name = "__eq__")
    Object eq(Object other) {
        return other instanceof PySimpleNamespace n ? Compare.eq(dict(), n.dict()) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod(name = "__reduce__", doc = "Return state information for pickling")
    Object reduce() {
        return new PyTuple(type(), PyTuple.EMPTY, dict());
    }

    @PyMethod(name = "__replace__", doc = "Return a copy of the namespace object with new values for the specified attributes.")
    Object replace(Object[] args, String[] kwnames) {
        if (args.length > kwnames.length) {
            throw Errors.typeError("__replace__() takes no positional arguments (" + (args.length - kwnames.length) + " given)");
        }
        Object copy = Call.call0(type());
        if (!(copy instanceof PySimpleNamespace n)) {
            throw Errors.typeError("expect " + TYPE.name() + " type, but " + type().name() + "() returned '"
                    + PyType.of(copy).name() + "' object");
        }
        Call.method1(n.dict(), "update", dict());
        for (int i = 0; i < kwnames.length; i++) {
            n.setInstanceAttribute(kwnames[i], args[i]);
        }
        return n;
    }
}
