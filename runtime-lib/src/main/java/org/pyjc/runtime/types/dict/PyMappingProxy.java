package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Lengths;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code types.MappingProxyType}: a read-only view of a mapping. Compare CPython descrobject.c. Thread safety: immutable. */
@PyTypeDef(name = "mappingproxy", subclassable = false, signature = "(mapping)", doc = "Read-only proxy of a mapping.")
public final class PyMappingProxy extends PyObject {
    public static final PyType TYPE = PyType.define(new PyMappingProxyExposer());

    final Object mapping;

    public PyMappingProxy(Object mapping) {
        super(TYPE);
        this.mapping = mapping;
    }

    @PyNew(signature = "(mapping)")
    static Object create(PyType cls, Object mapping) {
        if (PyType.of(mapping).lookupSpecial(Special.GETITEM) == null || mapping instanceof PyList
                || mapping instanceof PyTuple) {
            throw Errors.typeError("mappingproxy() argument must be a mapping, not " + PyType.of(mapping).name());
        }
        return new PyMappingProxy(mapping);
    }

    @PyMethod
    Object __getitem__(Object key) {
        return Items.get(mapping, key);
    }

    @PyMethod
    boolean __contains__(Object key) {
        return mapping instanceof PyDict d && d.type() == PyDict.TYPE ? d.containsKey(key) : Compare.contains(mapping, key);
    }

    @PyMethod
    long __len__() {
        return Lengths.len(mapping);
    }

    @PyMethod
    Object __iter__() {
        return Iteration.iter(mapping);
    }

    @PyMethod
    long __hash__() {
        return Hashing.hash(mapping);
    }

    @PyMethod
    Object __str__() {
        return Repr.str(mapping);
    }

    @PyMethod
    Object __repr__() {
        return new StrBuilder().append("mappingproxy(").append(Repr.repr(mapping)).append(')').build();
    }

    @PyMethod(signature = "(self, key, default=None, /)", textSignature = false, doc = "Return the value for key if key is in the mapping, else default.")
    Object get(Object key, Object otherwise) {
        return Call.method2(mapping, "get", key, otherwise);
    }

    @PyMethod(doc = "D.keys() -> a set-like object providing a view on D's keys")
    Object keys() {
        return Call.method0(mapping, "keys");
    }

    @PyMethod(doc = "D.values() -> an object providing a view on D's values")
    Object values() {
        return Call.method0(mapping, "values");
    }

    @PyMethod(doc = "D.items() -> a set-like object providing a view on D's items")
    Object items() {
        return Call.method0(mapping, "items");
    }

    @PyMethod(doc = "D.copy() -> a shallow copy of D")
    Object copy() {
        return Call.method0(mapping, "copy");
    }

    @PyMethod(doc = "D.__reversed__() -> reverse iterator", slot = false)
    Object __reversed__() {
        return Call.method0(mapping, "__reversed__");
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object item) {
        return new PyGenericAlias(cls, item);
    }

    // ---- operators: of the mappings ----

    private static Object unwrapped(Object o) {
        return o instanceof PyMappingProxy p ? p.mapping : o;
    }

    @PyMethod
    Object __or__(Object other) {
        return Arithmetic.or(mapping, unwrapped(other));
    }

    @PyMethod
    Object __ror__(Object other) {
        return Arithmetic.or(unwrapped(other), mapping);
    }

    @PyMethod
    Object __ior__(Object other) {
        throw Errors.typeError("'|=' is not supported by mappingproxy; use '|' instead");
    }

    @PyRichCompare
    Object compare(Object other, Special op) {
        return Compare.rich(mapping, other, op);
    }
}
