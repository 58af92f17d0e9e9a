package org.pyjc.runtime.module.contextvars;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/** A context as a mapping from variables to values. Compare CPython context.c: context_as_mapping. Thread safety: each works on one state. */
final class ContextMapping {
    private ContextMapping() {}

    private static PyContextVar variable(Object key) {
        if (key instanceof PyContextVar v) {
            return v;
        }
        throw Errors.typeError(new StrBuilder().append("a ContextVar key was expected, got ").append(Repr.repr(key)).toString());
    }

    @PyMethod
    static Object __getitem__(PyContext self, Object key) {
        Object value = self.vars().get(variable(key));
        if (value == null) {
            throw Errors.keyError(key);
        }
        return value;
    }

    @PyMethod
    static boolean __contains__(PyContext self, Object key) {
        return self.vars().get(variable(key)) != null;
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
        Object value = self.vars().get(variable(key));
        return value == null ? otherwise : value;
    }

    @PyMethod
    static Object __iter__(PyContext self) {
        return keys(self);
    }

    @PyMethod(doc = "Return a list of all variables in the context object.")
    static Object keys(PyContext self) {
        PyList keys = new PyList();
        self.vars().each((key, value) -> keys.append(key));
        return Iteration.iter(keys);
    }

    @PyMethod(doc = "Return a list of all variables' values in the context object.")
    static Object values(PyContext self) {
        PyList values = new PyList();
        self.vars().each((key, value) -> values.append(value));
        return Iteration.iter(values);
    }

    @PyMethod(doc = "Return all variables and their values in the context object.\n\nThe result is returned as a list of 2-tuples (variable, value).")
    static Object items(PyContext self) {
        PyList items = new PyList();
        self.vars().each((key, value) -> items.append(new PyTuple(key, value)));
        return Iteration.iter(items);
    }

    @PyMethod
    static Object __eq__(PyContext self, Object other) {
        return other instanceof PyContext c ? (Object) equal(self.vars(), c.vars()) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __ne__(PyContext self, Object other) {
        return other instanceof PyContext c ? (Object) !equal(self.vars(), c.vars()) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    private static boolean equal(VarMap a, VarMap b) {
        if (a == b || a.size() != b.size()) {
            return a == b;
        }
        boolean[] equal = {true};
        a.each((key, value) -> {
            Object other = equal[0] ? b.get(key) : null;
            equal[0] = other != null && Compare.same(value, other);
        });
        return equal[0];
    }
}
