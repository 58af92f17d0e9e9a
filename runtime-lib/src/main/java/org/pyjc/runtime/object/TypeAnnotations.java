package org.pyjc.runtime.object;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;

/**
 * Annotations of classes, evaluated when asked for. Compare CPython typeobject.c: type_get_annotations and PEP 649.
 * Thread safety: a computed dictionary is stored once; two threads may both compute it.
 */
final class TypeAnnotations {
    private static final String CACHE = "__annotations_cache__";
    private static final String ANNOTATIONS = "__annotations__";
    private static final String FUNCTION = "__annotate_func__";
    private static final String ANNOTATE = "__annotate__";

    private TypeAnnotations() {}

    static Object get(PyType type) {
        if (type.isBuiltin()) {
            throw Attributes.missing(type, ANNOTATIONS);
        }
        Object own = type.own(ANNOTATIONS);
        if (own == null) {
            own = type.own(CACHE);
        }
        if (own != null) {
            return Descriptors.get(own, null, type);
        }
        Object annotate = annotate(type);
        Object computed = annotate == PyNone.NONE ? new PyDict() : Call.call1(annotate, 1L);
        if (!(computed instanceof PyDict)) {
            throw Errors.typeError("__annotate__ returned non-dict of type '" + PyType.of(computed).name() + "'");
        }
        type.setOwn(CACHE, computed);
        return computed;
    }

    static void set(PyType type, Object value) {
        TypeAttributes.checkMutable(type, ANNOTATIONS);
        String key = type.own(ANNOTATIONS) != null ? ANNOTATIONS : CACHE;
        type.setOwn(key, value);
        clearFunctions(type);
    }

    private static void clearFunctions(PyType type) {
        type.deleteOwn(ANNOTATE);
        if (type.own(FUNCTION) != null) {
            type.setOwn(FUNCTION, PyNone.NONE);
        }
    }

    static void delete(PyType type) {
        TypeAttributes.checkMutable(type, ANNOTATIONS);
        boolean deleted = type.deleteOwn(ANNOTATIONS);
        deleted |= type.deleteOwn(CACHE);
        if (!deleted) {
            throw Errors.attributeError(ANNOTATIONS);
        }
        clearFunctions(type);
    }

    static Object annotate(PyType type) {
        if (type.isBuiltin()) {
            throw Attributes.missing(type, ANNOTATE);
        }
        Object own = type.own(ANNOTATE);
        if (own == null) {
            own = type.own(FUNCTION);
        }
        return own == null ? PyNone.NONE : Descriptors.get(own, null, type);
    }

    static void setAnnotate(PyType type, Object value) {
        TypeAttributes.checkMutable(type, ANNOTATE);
        if (value != PyNone.NONE && PyType.of(value).lookupSpecial(Special.CALL) == null) {
            throw Errors.typeError("__annotate__ must be callable or None");
        }
        type.setOwn(FUNCTION, value);
        if (value != PyNone.NONE) {
            type.deleteOwn(CACHE);
        }
    }
}
