package org.pyjc.runtime.module.contextvars;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** A context as a mapping from variables to values. Compare CPython context.c: context_as_mapping. Thread safety: each works on one state. */
final class ContextMapping {
    private ContextMapping() {}

    private static PyContextVar variable(Object key) {
        if (key instanceof PyContextVar v) {
            return v;
        }
        throw Errors.typeError(new StrBuilder().append("a ContextVar key was expected, got ").append(Repr.repr(key)).toString());
    }

    private static Object find(PyContext self, Object key) {
        PyContextVar variable = variable(key);
        return self.vars().get(variable, variable.hash);
    }

    @PyMethod
    static Object __getitem__(PyContext self, Object key) {
        Object value = find(self, key);
        if (value == null) {
            throw Errors.keyError(key);
        }
        return value;
    }

    @PyMethod
    static boolean __contains__(PyContext self, Object key) {
        return find(self, key) != null;
    }

    @PyMethod
    static long __len__(PyContext self) {
        return self.vars().size();
    }

    @PyMethod(signature = "(self, key, default=None, /)", doc = """
            Return the value for `key` if `key` has the value in the context object.

            If `key` does not exist, return `default`. If `default` is not given,
            return None.""")
    static Object get(PyContext self, Object key, Object otherwise) {
        Object value = find(self, key);
        return value == null ? otherwise : value;
    }

    @PyMethod
    static Object __iter__(PyContext self) {
        return keys(self);
    }

    @PyMethod(doc = "Return a list of all variables in the context object.")
    static Object keys(PyContext self) {
        return TrieIterator.keys(self.vars());
    }

    @PyMethod(doc = "Return a list of all variables' values in the context object.")
    static Object values(PyContext self) {
        return TrieIterator.values(self.vars());
    }

    @PyMethod(doc = "Return all variables and their values in the context object.\n\nThe result is returned as a list of 2-tuples (variable, value).")
    static Object items(PyContext self) {
        return TrieIterator.items(self.vars());
    }

    @PyMethod
    static Object __eq__(PyContext self, Object other) {
        return other instanceof PyContext c ? (Object) self.vars().isEqual(c.vars()) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __ne__(PyContext self, Object other) {
        return other instanceof PyContext c ? (Object) !self.vars().isEqual(c.vars()) : PyNotImplemented.NOT_IMPLEMENTED;
    }
}
