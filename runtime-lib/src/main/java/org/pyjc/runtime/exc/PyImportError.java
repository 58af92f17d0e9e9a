package org.pyjc.runtime.exc;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;

/** ImportError with the module's name and path. Thread safety: as {@link PyBaseException}. */
@PyTypeDef(name = "ImportError", base = ExceptionBases.OfException.class,
        doc = "Import can't find module, or can't find name in module.")
public class PyImportError extends PyBaseException {
    public static final PyType TYPE = PyType.define(new PyImportErrorExposer());

    @PyMember(writable = true, doc = "exception message")
    volatile Object msg;
    @PyMember(writable = true, doc = "module name")
    volatile Object name;
    @PyMember(writable = true, doc = "module path")
    volatile Object path;
    @PyMember(value = "name_from", writable = true, doc = "name imported from module")
    volatile Object nameFrom;

    public PyImportError(PyType type, Object... args) {
        super(type, args);
        msg = args.length == 1 ? args[0] : null;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyImportError(cls, positional(args, kwnames));
    }

    @Override
    @PyInit
    void init(Object[] args, String[] kwnames) {
        Object[] plain = positional(args, kwnames);
        setArgs(plain);
        Object[] named = Keywords.take("ImportError", args, kwnames, "name", "path", "name_from");
        name = named[0];
        path = named[1];
        nameFrom = named[2];
        msg = plain.length == 1 ? plain[0] : null;
    }

    /** Fills in what the import system knows; null for what it does not. */
    public PyImportError of(Object moduleName, Object modulePath, Object missedName) {
        name = moduleName;
        path = modulePath;
        nameFrom = missedName;
        return this;
    }

    @Override
    @PyMethod(name = "__str__")
    Object str() {
        return Str.isStr(msg) ? msg : argsText();
    }

    @Override
    @PyMethod(name = "__reduce__")
    Object reduce() {
        if (name == null && path == null && nameFrom == null) {
            return reduceWith(args(), state());
        }
        PyDict state = stateCopy();
        putIfKnown(state, "name", name);
        putIfKnown(state, "path", path);
        putIfKnown(state, "name_from", nameFrom);
        return reduceWith(args(), state);
    }

    private static void putIfKnown(PyDict state, String key, Object value) {
        if (value != null) {
            state.put(key, value);
        }
    }
}
