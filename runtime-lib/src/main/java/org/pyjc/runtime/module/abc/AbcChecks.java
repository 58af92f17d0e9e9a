package org.pyjc.runtime.module.abc;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.InstanceChecks;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** {@code isinstance} and {@code issubclass} with an abstract base class. Compare CPython _abc.c. Thread safety: see {@link AbcData}. */
final class AbcChecks {
    private AbcChecks() {}

    @PyFunctionDef(doc = "Internal ABC helper for instance checks. Should be never used outside abc module.")
    static Object _abc_instancecheck(Object self, Object instance) {
        AbcData data = AbcData.of(self);
        Object claimed = Attributes.get(instance, "__class__");
        if (claimed instanceof PyType cls && data.positive.contains(cls)) {
            return true;
        }
        PyType type = PyType.of(instance);
        if (claimed == type) {
            ClassSet negative = data.currentNegative();
            return negative != null && negative.contains(type) ? (Object) false : Call.method1(self, "__subclasscheck__", claimed);
        }
        Object result = Call.method1(self, "__subclasscheck__", claimed);
        return Truth.test(result) ? result : Call.method1(self, "__subclasscheck__", type);
    }

    @PyFunctionDef(doc = "Internal ABC helper for subclasss checks. Should be never used outside abc module.")
    static boolean _abc_subclasscheck(Object self, Object subclass) {
        if (!(subclass instanceof PyType cls)) {
            throw Errors.typeError("issubclass() arg 1 must be a class");
        }
        AbcData data = AbcData.of(self);
        if (data.positive.contains(cls)) {
            return true;
        }
        long version = AbcData.version();
        ClassSet negative = data.negative(version);
        if (negative.contains(cls)) {
            return false;
        }
        boolean result = check(self, cls, data);
        (result ? data.positive : negative).add(cls);
        return result;
    }

    private static boolean check(Object self, PyType cls, AbcData data) {
        Object hooked = Call.method1(self, "__subclasshook__", cls);
        if (hooked != PyNotImplemented.NOT_IMPLEMENTED) {
            if (hooked instanceof Boolean b) {
                return b;
            }
            throw Errors.assertionError("__subclasshook__ must return either False, True, or NotImplemented");
        }
        if (self instanceof PyType abc && cls.isSubtype(abc)) {
            return true;
        }
        for (PyType registered : data.registry.classes()) {
            if (InstanceChecks.isSubclass(cls, registered)) {
                return true;
            }
        }
        Object it = Iteration.iter(Call.method0(self, "__subclasses__"));
        for (Object sub; (sub = Iteration.next(it)) != null;) {
            if (InstanceChecks.isSubclass(cls, sub)) {
                return true;
            }
        }
        return false;
    }
}
