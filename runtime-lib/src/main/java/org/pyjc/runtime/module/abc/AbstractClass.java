package org.pyjc.runtime.module.abc;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PatternKind;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeEntry;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.set.PyFrozenSet;
import org.pyjc.runtime.types.set.PySet;

/** Makes a class an abstract base class. Compare CPython _abc.c: compute_abstract_methods, _abc__abc_init. Thread safety: stateless. */
final class AbstractClass {
    private static final String FLAGS = "__abc_tpflags__";
    private static final long SEQUENCE = 1L << 5;
    private static final long MAPPING = 1L << 6;

    private AbstractClass() {}

    @PyFunctionDef(doc = "Internal ABC helper for class set-up. Should be never used outside abc module.")
    static void _abc_init(Object self) {
        if (!(self instanceof PyType cls)) {
            throw Errors.typeError("_abc_init() argument must be type, not " + PyType.of(self).name());
        }
        Attributes.set(cls, "__abstractmethods__", PyFrozenSet.from(abstractMethods(cls)));
        Attributes.set(cls, AbcData.ATTRIBUTE, new AbcData());
        takePattern(cls);
    }

    private static PySet abstractMethods(PyType cls) {
        PySet names = new PySet();
        for (TypeEntry entry : cls.ownEntries()) {
            Object value = entry.value;
            if (value != null && isAbstract(value)) {
                names.add(entry.key);
            }
        }
        for (PyType base : cls.bases()) {
            Object inherited = Attributes.getOrNull(base, "__abstractmethods__");
            if (inherited != null) {
                addInherited(names, cls, inherited);
            }
        }
        return names;
    }

    private static void addInherited(PySet names, PyType cls, Object inherited) {
        Object it = Iteration.iter(inherited);
        for (Object name; (name = Iteration.next(it)) != null;) {
            Object text = Values.strOrNull(name);
            Object value = text == null ? null : Attributes.getOrNull(cls, Str.toJavaString(text));
            if (value != null && isAbstract(value)) {
                names.add(name);
            }
        }
    }

    private static boolean isAbstract(Object value) {
        Object flag = Attributes.getOrNull(value, "__isabstractmethod__");
        return flag != null && Truth.test(flag);
    }

    /** A class body says by {@code __abc_tpflags__} which patterns its instances match. */
    private static void takePattern(PyType cls) {
        if (!(cls.own(FLAGS) instanceof Long flags)) {
            return;
        }
        if ((flags & SEQUENCE) != 0 && (flags & MAPPING) != 0) {
            throw Errors.typeError("__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
        }
        if ((flags & (SEQUENCE | MAPPING)) != 0) {
            cls.setPattern((flags & SEQUENCE) != 0 ? PatternKind.SEQUENCE : PatternKind.MAPPING);
        }
        cls.deleteOwn(FLAGS);
    }
}
