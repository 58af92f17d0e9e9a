package org.pyjc.runtime.exc;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.DictMerge;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * What {@code frame.f_locals} of a function is: a mapping that shows the function's variables and writes through to them (PEP 667).
 * Other keys are kept beside. Compare CPython frameobject.c: FrameLocalsProxy.
 *
 * <p>Thread safety: that of the function's variables, which may be read and written while it runs.
 */
@PyTypeDef(name = "FrameLocalsProxy", subclassable = false)
public final class FrameLocals extends PyObject {
    public static final PyType TYPE = PyType.define(new FrameLocalsExposer());

    private final PyFrame frame;

    FrameLocals(PyFrame frame) {
        super(TYPE);
        this.frame = frame;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (kwnames.length > 0) {
            throw Errors.typeError("FrameLocalsProxy takes no keyword arguments");
        }
        if (args.length != 1) {
            throw Errors.typeError("FrameLocalsProxy expected 1 argument, got " + args.length);
        }
        if (!(args[0] instanceof PyFrame f)) {
            throw Errors.typeError("expect frame, not " + PyType.of(args[0]).name());
        }
        return new FrameLocals(f);
    }

    // ---- variables ----

    /** The index of the variable that a key names, -1 for none; the key must be hashable. */
    private int find(Object key) {
        String[] names = frame.variableNames();
        if (key instanceof String s) {
            return indexOf(names, s);
        }
        long hash = Hashing.hash(key);
        for (int i = 0; i < names.length; i++) {
            if (!names[i].isEmpty() && Hashing.hash(names[i]) == hash && Compare.eq(names[i], key)) {
                return indexOf(names, names[i]);
            }
        }
        return -1;
    }

    /** A comprehension's variable, while it has a value, hides the function's of the same name. */
    private int indexOf(String[] names, String name) {
        int found = -1;
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name) && (found < 0 || frame.variable(i) != null)) {
                found = i;
            }
        }
        return found;
    }

    private Object getOrNull(Object key) {
        int index = find(key);
        Object value = index < 0 ? null : frame.variable(index);
        if (value == null && index < 0 && frame.extra() != null) {
            value = frame.extra().get(key);
        }
        return value;
    }

    /** The variables that have values, by name, then the other keys. */
    PyDict copyOf() {
        PyDict all = new PyDict();
        String[] names = frame.variableNames();
        for (int i = 0; i < names.length; i++) {
            Object value = names[i].isEmpty() || names[i].charAt(0) == '.' ? null : frame.variable(i);
            if (value != null) {
                all.put(Str.fromUtf16(names[i]), value);
            }
        }
        if (frame.extra() != null) {
            DictMerge.merge(all, frame.extra(), true);
        }
        return all;
    }

    // ---- mapping ----

    @PyMethod
    Object __getitem__(Object key) {
        Object value = getOrNull(key);
        if (value == null) {
            throw Errors.keyError(key);
        }
        return value;
    }

    @PyMethod
    void __setitem__(Object key, Object value) {
        int index = find(key);
        if (index >= 0) {
            frame.setVariable(index, value);
        } else {
            frame.makeExtra().put(key, value);
        }
    }

    @PyMethod
    void __delitem__(Object key) {
        requireNoVariable(key);
        if (frame.extra() == null || frame.extra().remove(key) == null) {
            throw Errors.keyError(key);
        }
    }

    private void requireNoVariable(Object key) {
        if (find(key) >= 0) {
            throw Errors.valueError("cannot remove local variables from FrameLocalsProxy");
        }
    }

    @PyMethod
    boolean __contains__(Object key) {
        return getOrNull(key) != null;
    }

    @PyMethod
    long __len__() {
        return copyOf().size();
    }

    @PyMethod
    Object __iter__() {
        return Iteration.iter(keys());
    }

    @PyMethod(slot = false)
    Object __reversed__() {
        List<Object> keys = new ArrayList<>(List.of(Iteration.toArray(keys())));
        return PyList.of(keys.reversed().toArray());
    }

    @PyMethod
    Object keys() {
        DictEntry[] entries = copyOf().entries();
        Object[] out = new Object[entries.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = entries[i].key;
        }
        return PyList.of(out);
    }

    @PyMethod
    Object values() {
        DictEntry[] entries = copyOf().entries();
        Object[] out = new Object[entries.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = entries[i].value;
        }
        return PyList.of(out);
    }

    @PyMethod
    Object items() {
        DictEntry[] entries = copyOf().entries();
        Object[] out = new Object[entries.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = new PyTuple(entries[i].key, entries[i].value);
        }
        return PyList.of(out);
    }

    @PyMethod
    Object copy() {
        return copyOf();
    }

    @PyMethod(signature = "(self, key, default=None, /)", textSignature = false)
    Object get(Object key, Object otherwise) {
        Object value = getOrNull(key);
        return value == null ? otherwise : value;
    }

    @PyMethod(signature = "(self, key, default=None, /)", textSignature = false)
    Object setdefault(Object key, Object otherwise) {
        Object value = getOrNull(key);
        if (value == null) {
            __setitem__(key, otherwise);
            return otherwise;
        }
        return value;
    }

    @PyMethod(signature = "(self, key, default=<absent>, /)", textSignature = false)
    Object pop(Object key, Object otherwise) {
        requireNoVariable(key);
        Object old = frame.extra() == null ? null : frame.extra().remove(key);
        if (old == null && otherwise == null) {
            throw Errors.keyError(key);
        }
        return old == null ? otherwise : old;
    }

    @PyMethod
    void update(Object other) {
        if (!isMapping(other)) {
            throw Errors.typeError("update() argument must be dict or another FrameLocalsProxy");
        }
        mergeFrom(other);
    }

    private static boolean isMapping(Object o) {
        return o instanceof PyDict || o instanceof FrameLocals;
    }

    private void mergeFrom(Object other) {
        PyDict from = other instanceof FrameLocals f ? f.copyOf() : (PyDict) other;
        for (DictEntry entry : from.entries()) {
            __setitem__(entry.key, entry.value);
        }
    }

    // ---- operators ----

    @PyMethod
    Object __or__(Object other) {
        return isMapping(other) ? merged(this, other) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    Object __ror__(Object other) {
        return isMapping(other) ? merged(other, this) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    private static PyDict merged(Object first, Object second) {
        PyDict all = first instanceof FrameLocals f ? f.copyOf() : ((PyDict) first).copy();
        DictMerge.merge(all, second instanceof FrameLocals f ? f.copyOf() : second, true);
        return all;
    }

    @PyMethod
    Object __ior__(Object other) {
        if (!isMapping(other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        mergeFrom(other);
        return this;
    }

    @PyMethod
    Object __eq__(Object other) {
        if (other instanceof FrameLocals f) {
            return frame == f.frame;
        }
        return other instanceof PyDict d ? Compare.eq(copyOf(), d) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    Object __repr__() {
        if (!Repr.enter(this)) {
            return "{...}";
        }
        try {
            return Repr.repr(copyOf());
        } finally {
            Repr.leave(this);
        }
    }

    @PyMethod
    Object __reduce__() {
        throw Errors.typeError("cannot pickle 'FrameLocalsProxy' object");
    }
}
