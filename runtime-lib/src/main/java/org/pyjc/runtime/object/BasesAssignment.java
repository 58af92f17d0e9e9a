package org.pyjc.runtime.object;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Assignment to {@code __bases__}. Compare CPython typeobject.c: type_set_bases. One assignment at a time in all. */
final class BasesAssignment {
    private BasesAssignment() {}

    static synchronized void assign(PyType self, Object value) {
        TypeAttributes.checkMutable(self, "__bases__");
        if (!(value instanceof PyTuple tuple)) {
            throw Errors.typeError("can only assign tuple to " + self.name() + ".__bases__, not " + PyType.of(value).name());
        }
        if (tuple.items().length == 0) {
            throw Errors.typeError("can only assign non-empty tuple to " + self.name() + ".__bases__, not ()");
        }
        PyType[] bases = ClassLayout.checkedBases(tuple);
        for (PyType base : bases) {
            if (base.isSubtype(self)) {
                throw Errors.typeError("a __bases__ item causes an inheritance cycle");
            }
        }
        PyType best = ClassLayout.bestBase(bases);
        if (best.solid() != ClassLayout.bestBase(self.bases()).solid() || best.flags().instanceDict() && !self.flags().instanceDict()) {
            throw Errors.typeError("__bases__ assignment: '" + best.name() + "' object layout differs from '"
                    + self.base().name() + "'");
        }
        if (best != self.base() && (best.isBuiltin() || self.base().isBuiltin())) {
            throw Errors.typeError("__bases__ assignment: '" + best.name() + "' deallocator differs from '" + self.base().name() + "'");
        }
        PyType[] old = self.bases();
        self.setBases(bases);
        try {
            recompute(self);
        } catch (RuntimeException e) {
            self.setBases(old);
            recompute(self);
            throw e;
        }
        for (PyType base : old) {
            base.removeSubclass(self);
        }
        for (PyType base : bases) {
            base.addSubclass(self);
        }
        self.modified();
    }

    private static void recompute(PyType type) {
        type.setMro(ClassLayout.mroOf(type));
        for (PyType sub : type.liveSubclasses()) {
            recompute(sub);
        }
    }
}
