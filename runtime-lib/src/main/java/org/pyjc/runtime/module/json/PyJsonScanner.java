package org.pyjc.runtime.module.json;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code _json.Scanner}, called {@code make_scanner}. Compare CPython _json.c: scanner_call. Thread safety: immutable. */
@PyTypeDef(name = "Scanner", module = "_json", subclassable = false, doc = "JSON scanner object")
final class PyJsonScanner extends PyObject {
    public static final PyType TYPE = PyType.define(new PyJsonScannerExposer());

    final boolean strict;
    final Object objectHook;
    final Object pairsHook;
    final Object parseFloat;
    final Object parseInt;
    final Object parseConstant;

    private PyJsonScanner(PyType type, Object context) {
        super(type);
        strict = Truth.test(Attributes.get(context, "strict"));
        objectHook = Attributes.get(context, "object_hook");
        pairsHook = Attributes.get(context, "object_pairs_hook");
        parseFloat = Attributes.get(context, "parse_float");
        parseInt = Attributes.get(context, "parse_int");
        parseConstant = Attributes.get(context, "parse_constant");
    }

    @PyNew(signature = "(context)", textSignature = false)
    static Object make(PyType cls, Object context) {
        return new PyJsonScanner(cls, context);
    }

    @PyMethod(signature = "($self, /, string, idx)", textSignature = false)
    Object __call__(Object string, long idx) {
        JsonText text = new JsonText(string, JsonModule.text(string));
        if (idx < 0) {
            throw Errors.valueError("idx cannot be negative");
        }
        if (idx >= text.length) {
            throw Errors.stopIteration(idx);
        }
        JsonReader reader = new JsonReader(this, text);
        Object value = reader.value((int) idx);
        return new PyTuple(value, (long) reader.end);
    }

    @PyGetter(value = "strict", member = true, doc = "strict")
    boolean strict() {
        return strict;
    }

    @PyGetter(value = "object_hook", member = true, doc = "object_hook")
    Object objectHook() {
        return objectHook;
    }

    @PyGetter(value = "object_pairs_hook", member = true)
    Object pairsHook() {
        return pairsHook;
    }

    @PyGetter(value = "parse_float", member = true, doc = "parse_float")
    Object parseFloat() {
        return parseFloat;
    }

    @PyGetter(value = "parse_int", member = true, doc = "parse_int")
    Object parseInt() {
        return parseInt;
    }

    @PyGetter(value = "parse_constant", member = true, doc = "parse_constant")
    Object parseConstant() {
        return parseConstant;
    }
}
