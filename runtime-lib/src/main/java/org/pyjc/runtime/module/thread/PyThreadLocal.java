package org.pyjc.runtime.module.thread;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.TypeEntry;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * {@code threading.local}: an object with other attributes in each thread. A subclass's {@code __init__} runs again in each
 * thread that uses it. Compare CPython _threadmodule.c: local_getattro. Thread safety: each thread has a dictionary of its
 * own.
 */
@PyTypeDef(name = "_local", module = "_thread", instanceDict = true, weakReferable = true, doc = "Thread-local data")
public final class PyThreadLocal extends PyObject {
    public static final PyType TYPE = PyType.define(new PyThreadLocalExposer());

    private final ThreadLocal<PyDict> dicts = new ThreadLocal<>();
    private final Object[] args;
    private final String[] kwnames;

    private PyThreadLocal(PyType type, Object[] args, String[] kwnames) {
        super(type);
        this.args = args;
        this.kwnames = kwnames;
        dicts.set(new PyDict());
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (args.length > 0 && cls.specialEntry(Special.INIT).owner == PyType.OBJECT) {
            throw Errors.typeError("Initialization arguments are not supported");
        }
        return new PyThreadLocal(cls, args, kwnames);
    }

    private PyDict dict() {
        PyDict dict = dicts.get();
        return dict != null ? dict : firstUse();
    }

    private PyDict firstUse() {
        PyDict dict = new PyDict();
        dicts.set(dict);
        TypeEntry init = type().specialEntry(Special.INIT);
        if (init.owner != PyType.OBJECT) {
            try {
                Call.callAttribute(init.value, this, args, kwnames);
            } catch (RuntimeException e) {
                dicts.remove();
                throw e;
            }
        }
        return dict;
    }

    @Override
    public boolean usesShape() {
        return false;
    }

    @Override
    public Object instanceAttribute(String name) {
        return dict().getStr(name);
    }

    @Override
    public boolean hasInstanceDict() {
        return true;
    }

    @Override
    public void setInstanceAttribute(String name, Object value) {
        if (name.equals("__dict__")) {
            throw readOnly();
        }
        dict().putStr(name, value);
    }

    @Override
    public Object deleteInstanceAttribute(String name) {
        return dict().remove(name);
    }

    @Override
    public PyDict instanceDict() {
        return dict();
    }

    @Override
    public void replaceInstanceDict(PyDict dict) {
        throw readOnly();
    }

    private RuntimeException readOnly() {
        return Errors.attributeError("'" + type().name() + "' object attribute '__dict__' is read-only", this, "__dict__");
    }

    @PyGetter("__dict__")
    Object dictAttribute() {
        return dict();
    }
}
