package org.pyjc.runtime.object;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.tuple.PyTuple;

/** What the bases of a class decide: its metatype, layout and MRO. Compare CPython typeobject.c: best_base. Stateless. */
final class ClassLayout {
    private ClassLayout() {}

    static PyType[] checkedBases(PyTuple tuple) {
        Object[] items = tuple.items();
        if (items.length == 0) {
            return new PyType[] {PyType.OBJECT};
        }
        PyType[] bases = new PyType[items.length];
        for (int i = 0; i < items.length; i++) {
            if (!(items[i] instanceof PyType base)) {
                throw PyType.of(items[i]).lookup("__mro_entries__") != null
                        ? Errors.typeError("type() doesn't support MRO entry resolution; use types.new_class()")
                        : PyType.TYPE.isSubtype(PyType.of(items[i])) ? Errors.typeError("bases must be types") : metaclassConflict();
            }
            bases[i] = base;
        }
        for (PyType base : bases) {
            if (!base.flags().subclassable()) {
                throw Errors.typeError("type '" + base.name() + "' is not an acceptable base type");
            }
        }
        return bases;
    }

    private static PyException metaclassConflict() {
        return Errors.typeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                + "subclass of the metaclasses of all its bases");
    }

    /** The most derived metatype. Compare CPython: _PyType_CalculateMetaclass. */
    static PyType metatype(PyType first, PyType[] bases) {
        PyType winner = first;
        for (PyType base : bases) {
            PyType candidate = base.type();
            if (winner.isSubtype(candidate)) {
                continue;
            }
            if (!candidate.isSubtype(winner)) {
                throw metaclassConflict();
            }
            winner = candidate;
        }
        return winner;
    }

    /** The base whose layout the class extends; TypeError when two bases have layouts of their own. */
    static PyType bestBase(PyType[] bases) {
        PyType best = bases[0];
        for (PyType base : bases) {
            if (base.solid() == best.solid() || best.solid().isSubtype(base.solid())) {
                continue;
            }
            if (!base.solid().isSubtype(best.solid())) {
                throw Errors.typeError("multiple bases have instance lay-out conflict");
            }
            best = base;
        }
        return best;
    }

    /** The MRO, by the metatype's own {@code mro()} when it has one. */
    static PyType[] mroOf(PyType type) {
        PyType metatype = type.type();
        TypeEntry custom = metatype.lookupEntry("mro");
        if (custom == null || custom.owner == PyType.TYPE) {
            return Mro.of(type, type.bases());
        }
        type.setMro(Mro.of(type, type.bases()));
        Object result = Call.callAttribute(custom.value, type);
        return checkedMro(type, result);
    }

    private static PyType[] checkedMro(PyType type, Object result) {
        java.util.List<PyType> all = new java.util.ArrayList<>();
        Object it = Iteration.iter(result);
        for (Object each = Iteration.next(it); each != null; each = Iteration.next(it)) {
            if (!(each instanceof PyType t)) {
                throw Errors.typeError("mro() returned a non-class ('" + PyType.of(each).name() + "')");
            }
            if (!type.solid().isSubtype(t.solid())) {
                throw Errors.typeError("mro() returned base with unsuitable layout ('" + t.name() + "')");
            }
            all.add(t);
        }
        return all.toArray(PyType[]::new);
    }
}
