package org.pyjc.runtime.object;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * What {@code __slots__} in a class body asks for. Compare CPython typeobject.c: type_new_slots. Thread safety: used by
 * the thread that makes the class.
 */
final class ClassSlots {
    /** Names of the members, mangled, in order. */
    final List<String> members = new ArrayList<>();
    /** Whether instances get a dictionary, and can be weakly referenced, by this class itself. */
    final boolean addsDict;
    final boolean addsWeakRef;

    private ClassSlots(boolean addsDict, boolean addsWeakRef) {
        this.addsDict = addsDict;
        this.addsWeakRef = addsWeakRef;
    }

    /** Reads the namespace of a class that is being made. */
    static ClassSlots of(PyDict namespace, String className, PyType base) {
        boolean mayDict = !base.flags().instanceDict();
        boolean mayWeak = !base.flags().weakReferable();
        Object declared = namespace.getStr("__slots__");
        if (declared == null) {
            return new ClassSlots(mayDict, mayWeak);
        }
        boolean dict = false;
        boolean weak = false;
        List<String> names = new ArrayList<>();
        List<Object> asked = list(declared);
        if (!asked.isEmpty() && TypeAttributes.itemSize(base) != 0) {
            throw Errors.typeError("nonempty __slots__ not supported for subtype of '" + base.name() + "'");
        }
        for (Object each : asked) {
            String name = identifier(each);
            if (name.equals("__dict__")) {
                if (!mayDict || dict) {
                    throw Errors.typeError("__dict__ slot disallowed: we already got one");
                }
                dict = true;
            } else if (name.equals("__weakref__")) {
                if (!mayWeak || weak) {
                    throw Errors.typeError("__weakref__ slot disallowed: we already got one");
                }
                weak = true;
            } else {
                names.add(member(namespace, className, name));
            }
        }
        ClassSlots slots = new ClassSlots(dict, weak);
        // sorted, as in CPython's type_new_slots: the order in __slots__ makes no other layout
        names.sort(null);
        slots.members.addAll(names);
        return slots;
    }

    private static String member(PyDict namespace, String className, String name) {
        String mangled = mangle(className, name);
        boolean cell = name.equals("__qualname__") || name.equals("__classcell__") || name.equals("__classdictcell__");
        if (!cell && namespace.getStr(mangled) != null) {
            throw Errors.valueError("'" + name + "' in __slots__ conflicts with class variable");
        }
        return mangled;
    }

    private static List<Object> list(Object declared) {
        if (Str.isStr(declared)) {
            return List.of(declared);
        }
        List<Object> all = new ArrayList<>();
        Object it = Iteration.iter(declared);
        for (Object each = Iteration.next(it); each != null; each = Iteration.next(it)) {
            all.add(each);
        }
        return all;
    }

    private static String identifier(Object o) {
        Object plain = Values.strOrNull(o);
        if (plain == null) {
            throw Errors.typeError("__slots__ items must be strings, not '" + PyType.of(o).name() + "'");
        }
        String text = Str.toJavaString(plain);
        if (!org.pyjc.runtime.text.StrClassify.isIdentifier(plain)) {
            throw Errors.typeError("__slots__ must be identifiers");
        }
        return text;
    }

    /** The private-name transformation of the language reference, section 6.2.1. */
    static String mangle(String className, String name) {
        if (!name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
            return name;
        }
        int start = 0;
        while (start < className.length() && className.charAt(start) == '_') {
            start++;
        }
        return start == className.length() ? name : "_" + className.substring(start) + name;
    }
}
