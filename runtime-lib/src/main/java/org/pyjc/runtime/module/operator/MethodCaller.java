package org.pyjc.runtime.module.operator;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code operator.methodcaller}. Compare CPython _operator.c: methodcaller_type. Thread safety: immutable. */
@PyTypeDef(name = "methodcaller", module = "operator", signature = "(name, /, *args, **kwargs)", subclassable = false, doc = """
        Return a callable object that calls the given method on its operand.
        After f = methodcaller('name'), the call f(r) returns r.name().
        After g = methodcaller('name', 'date', foo=1), the call g(r) returns
        r.name('date', foo=1).""")
public final class MethodCaller extends PyObject {
    public static final PyType TYPE = PyType.define(new MethodCallerExposer());

    private final Object name;
    private final String method;
    /** The arguments of the call: positional ones, then the values of {@link #kwnames}. */
    private final Object[] args;
    private final String[] kwnames;

    private MethodCaller(Object name, String method, Object[] args, String[] kwnames) {
        super(TYPE);
        this.name = name;
        this.method = method;
        this.args = args;
        this.kwnames = kwnames;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (args.length == kwnames.length) {
            throw Errors.typeError("methodcaller needs at least one argument, the method name");
        }
        Object text = Values.strOrNull(args[0]);
        if (text == null) {
            throw Errors.typeError("method name must be a string");
        }
        Object[] rest = new Object[args.length - 1];
        System.arraycopy(args, 1, rest, 0, rest.length);
        return new MethodCaller(args[0], Str.toJavaString(text), rest, kwnames);
    }

    @Override
    public Object call1(Object o) {
        if (args.length == 0) {
            return Call.method0(o, method);
        }
        return Call.method(o, method, args, kwnames);
    }

    @Override
    @PyMethod(name = "__call__")
    public Object call(Object[] given, String[] names) {
        return call1(ItemGetter.only("methodcaller", given, names));
    }

    @PyMethod
    Object __repr__() {
        if (!Repr.enter(this)) {
            return "operator.methodcaller(...)";
        }
        try {
            StrBuilder out = new StrBuilder().append("operator.methodcaller(").append(Repr.repr(name));
            int positional = args.length - kwnames.length;
            for (int i = 0; i < args.length; i++) {
                out.append(", ");
                if (i >= positional) {
                    out.append(kwnames[i - positional]).append('=');
                }
                out.append(Repr.repr(args[i]));
            }
            return out.append(')').build();
        } finally {
            Repr.leave(this);
        }
    }

    @PyGetter("__text_signature__")
    String textSignature() {
        return "(obj, /)";
    }

    @PyMethod(doc = "Return state information for pickling")
    Object __reduce__() {
        if (kwnames.length == 0) {
            return new PyTuple(type(), PyTuple.of(Call.prepend(name, args)));
        }
        int positional = args.length - kwnames.length;
        Object[] keywords = new Object[2 + kwnames.length];
        keywords[0] = type();
        keywords[1] = name;
        System.arraycopy(args, positional, keywords, 2, kwnames.length);
        Object partial = Attributes.get(Importer.load("functools"), "partial");
        Object[] rest = new Object[positional];
        System.arraycopy(args, 0, rest, 0, positional);
        return new PyTuple(Call.call(partial, keywords, kwnames), PyTuple.of(rest));
    }
}
