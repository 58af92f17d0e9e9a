package org.pyjc.runtime.types.weakref;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Descriptors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** {@code weakref.ref}. Compare CPython weakrefobject.c: _PyWeakref_RefType. Thread safety: see {@link WeakObject}; the hash is cached racily. */
@PyTypeDef(name = "ReferenceType", module = "weakref")
public class PyWeakReference extends WeakObject {
    public static final PyType TYPE = PyType.define(new PyWeakReferenceExposer());
    private static final long NO_HASH = -1;

    private volatile long hash = NO_HASH;

    PyWeakReference(PyType type, PyObject referent, Object callback) {
        super(type, referent, callback);
    }

    /** A weak reference to an object without a callback. */
    public static WeakObject to(Object o) {
        return make(TYPE, o, null);
    }

    private static WeakObject make(PyType cls, Object o, Object callback) {
        PyObject referent = WeakReferences.referable(o);
        WeakObject present = callback == null ? WeakReferences.lastBasic(referent, cls) : null;
        return present != null ? present : WeakReferences.add(referent, new PyWeakReference(cls, referent, callback));
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        int given = args.length - kwnames.length;
        if (given < 1 || given > 2) {
            throw Errors.typeError("__new__ expected at " + (given < 1 ? "least 1 argument" : "most 2 arguments") + ", got " + given);
        }
        return make(cls, args[0], given < 2 || args[1] == PyNone.NONE ? null : args[1]);
    }

    @PyInit
    void init(Object[] args, String[] kwnames) {
        if (kwnames.length > 0) {
            throw Errors.typeError("ref() takes no keyword arguments");
        }
        if (args.length < 1 || args.length > 2) {
            throw Errors.typeError("__init__ expected at " + (args.length < 1 ? "least 1 argument" : "most 2 arguments") + ", got " + args.length);
        }
    }

    @Override
    final boolean isShareable() {
        return type() == TYPE;
    }

    @Override
    public final Object call0() {
        return type().isBuiltin() ? referentOrNone() : super.call0();
    }

    private Object referentOrNone() {
        PyObject o = referent();
        return o == null ? PyNone.NONE : o;
    }

    @PyMethod
    final Object __call__(Object[] args, String[] kwnames) {
        if (kwnames.length > 0) {
            throw Errors.typeError("weakref() takes no keyword arguments");
        }
        if (args.length > 0) {
            throw Errors.typeError("weakref expected 0 arguments, got " + args.length);
        }
        return referentOrNone();
    }

    @PyGetter("__callback__")
    final Object callbackOrNone() {
        Object c = callback();
        return c == null || referent() == null ? PyNone.NONE : c;
    }

    @PyMethod
    final long __hash__() {
        long h = hash;
        if (h == NO_HASH) {
            PyObject o = referent();
            if (o == null) {
                throw Errors.typeError("weak object has gone away");
            }
            h = Hashing.hash(o);
            hash = h;
        }
        return h;
    }

    @PyMethod
    final Object __eq__(Object other) {
        return compare(other, Special.EQ);
    }

    @PyMethod
    final Object __ne__(Object other) {
        return compare(other, Special.NE);
    }

    private Object compare(Object other, Special op) {
        if (!(other instanceof PyWeakReference r)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        PyObject mine = referent();
        PyObject theirs = r.referent();
        if (mine == null || theirs == null) {
            return (this == r) == (op == Special.EQ);
        }
        return Compare.rich(mine, theirs, op);
    }

    @PyMethod
    final Object __repr__() {
        PyObject o = referent();
        StrBuilder out = new StrBuilder().append("<weakref at ").append(TypeNames.address(this));
        if (o == null) {
            return out.append("; dead>").build();
        }
        out.append("; to '").append(TypeNames.withModule(o.type())).append("' at ").append(TypeNames.address(o));
        Object raw = o.type().lookup("__name__");
        Object name = raw == null ? null : Descriptors.get(raw, o, o.type());
        Object text = name == null ? null : Values.strOrNull(name);
        if (text != null) {
            out.append(" (").append(text).append(')');
        }
        return out.append('>').build();
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object object) {
        return new PyGenericAlias(cls, object);
    }
}
