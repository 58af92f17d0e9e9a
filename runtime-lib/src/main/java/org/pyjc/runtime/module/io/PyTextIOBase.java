package org.pyjc.runtime.module.io;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;

/** {@code io.TextIOBase}. Compare CPython Modules/_io/textio.c. Thread safety: as {@link PyIOBase}. */
@PyTypeDef(name = "_TextIOBase", module = "_io", base = PyIOBase.class, immutable = false, doc = "Base class for text I/O.")
public class PyTextIOBase extends PyIOBase {
    public static final PyType TYPE = PyType.define(new PyTextIOBaseExposer());

    protected PyTextIOBase(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyTextIOBase(cls);
    }

    @PyMethod
    Object detach() {
        throw IoErrors.unsupported("detach");
    }

    @PyMethod(signature = "($self, size=-1, /)")
    Object read(Object size) {
        throw IoErrors.unsupported("read");
    }

    @Override
    @PyMethod(signature = "($self, size=-1, /)")
    Object readline(Object size) {
        throw IoErrors.unsupported("readline");
    }

    @PyMethod
    Object write(Object s) {
        throw IoErrors.unsupported("write");
    }

    @PyGetter("encoding")
    Object encoding() {
        return PyNone.NONE;
    }

    @PyGetter("newlines")
    Object newlines() {
        return PyNone.NONE;
    }

    @PyGetter("errors")
    Object errors() {
        return PyNone.NONE;
    }
}
