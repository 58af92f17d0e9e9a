package org.pyjc.runtime.module.symtable;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.ObjectIds;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;

/**
 * One block of a program as the compiler sees it. Compare CPython symtable.c: PySTEntry_Type. Thread safety: immutable but for
 * its Python collections.
 */
@PyTypeDef(name = "symtable entry", instantiable = false, subclassable = false, weakReferable = true)
public final class PySymbolTable extends PyObject {
    public static final PyType TYPE = PyType.define(new PySymbolTableExposer());

    private final String name;
    private final int kind;
    private final int line;
    private final boolean nested;
    private final PyDict symbols;
    private final PyList parameters;
    private final PyList children;

    /**
     * A block.
     *
     * @param kind {@code TYPE_FUNCTION} and its fellows
     * @param symbols from names to flags
     */
    public PySymbolTable(String name, int kind, int line, boolean nested, PyDict symbols, PyList parameters, PyList children) {
        super(TYPE);
        this.name = name;
        this.kind = kind;
        this.line = line;
        this.nested = nested;
        this.symbols = symbols;
        this.parameters = parameters;
        this.children = children;
    }

    @PyGetter("id")
    Object id() {
        return ObjectIds.id(this);
    }

    @PyGetter("name")
    Object name() {
        return Str.fromUtf16(name);
    }

    @PyGetter("type")
    long kind() {
        return kind;
    }

    @PyGetter("lineno")
    long line() {
        return line;
    }

    @PyGetter("nested")
    long nested() {
        return nested ? 1 : 0;
    }

    @PyGetter("symbols")
    Object symbols() {
        return symbols;
    }

    @PyGetter("varnames")
    Object parameters() {
        return parameters;
    }

    @PyGetter("children")
    Object children() {
        return children;
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        return Str.fromUtf16("<symtable entry " + name + "(" + id() + "), line " + line + ">");
    }
}
