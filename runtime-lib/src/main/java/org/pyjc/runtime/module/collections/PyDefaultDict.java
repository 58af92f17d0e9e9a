package org.pyjc.runtime.module.collections;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Callables;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.dict.DictMerge;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code collections.defaultdict}. Compare CPython _collectionsmodule.c: defdict_spec.
 *
 * <p>Thread safety: as dict; the factory is volatile. Two threads that miss one key may both call the factory; the value
 * of one of them is added, and both get that.
 */
@PyTypeDef(name = "defaultdict", module = "collections", base = PyDict.class, doc = """
        defaultdict(default_factory=None, /, [...]) --> dict with default factory

        The default factory is called without arguments to produce
        a new value when a key is not present, in __getitem__ only.
        A defaultdict compares equal to a dict with the same items.
        All remaining arguments are treated the same as if they were
        passed to the dict constructor, including keyword arguments.
        """)
public class PyDefaultDict extends PyDict {
    public static final PyType TYPE = PyType.define(new PyDefaultDictExposer());

    @PyMember(value = "default_factory", writable = true, doc = "Factory for default value called by __missing__().")
    volatile Object factory;

    PyDefaultDict(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyDefaultDict(cls);
    }

    @PyInit
    void initialise(Object[] args, String[] kwnames) {
        boolean given = args.length > kwnames.length;
        if (given && args[0] != PyNone.NONE && !Callables.isCallable(args[0])) {
            throw Errors.typeError("first argument must be callable or None");
        }
        factory = given ? args[0] : null;
        Object[] rest = args;
        if (given) {
            rest = new Object[args.length - 1];
            System.arraycopy(args, 1, rest, 0, rest.length);
        }
        DictMerge.updateFromCall(this, "dict", rest, kwnames);
    }

    @Override
    public boolean hasPlainItems() {
        return type() == TYPE;
    }

    private Object factoryOrNone() {
        Object f = factory;
        return f == null ? PyNone.NONE : f;
    }

    @PyMethod(doc = """
            __missing__(key) # Called by __getitem__ for missing key; pseudo-code:
              if self.default_factory is None: raise KeyError((key,))
              self[key] = value = self.default_factory()
              return value
            """)
    Object __missing__(Object key) {
        Object f = factoryOrNone();
        if (f == PyNone.NONE) {
            throw Errors.keyError(key);
        }
        Object value = Call.call0(f);
        Object present = putIfAbsent(key, value);
        return present != null ? present : value;
    }

    @PyMethod(name = "copy", doc = "D.copy() -> a shallow copy of D.")
    Object shallowCopy() {
        return Call.call2(type(), factoryOrNone(), this);
    }

    @PyMethod(doc = "D.copy() -> a shallow copy of D.")
    Object __copy__() {
        return shallowCopy();
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        Object f = factoryOrNone();
        PyTuple args = f == PyNone.NONE ? PyTuple.EMPTY : new PyTuple(f);
        return new PyTuple(type(), args, PyNone.NONE, PyNone.NONE, Iteration.iter(Call.method0(this, "items")));
    }

    @PyMethod
    Object __or__(Object other) {
        if (!(other instanceof PyDict d)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        PyDict union = (PyDict) shallowCopy();
        DictMerge.update(union, d);
        return union;
    }

    @PyMethod
    Object __ror__(Object other) {
        if (!(other instanceof PyDict d)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        Object union = Call.call2(type(), factoryOrNone(), d);
        DictMerge.update((PyDict) union, this);
        return union;
    }

    @PyMethod
    Object __repr__() {
        Object items = Call.call1(PyDict.TYPE.lookup("__repr__"), this);
        Object shown = "...";
        if (Repr.enter(this)) {
            try {
                shown = Repr.repr(factoryOrNone());
            } finally {
                Repr.leave(this);
            }
        }
        return new StrBuilder().append(type().shortName()).append('(').append(shown).append(", ").append(items).append(')')
                .build();
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object object) {
        return new PyGenericAlias(cls, object);
    }
}
