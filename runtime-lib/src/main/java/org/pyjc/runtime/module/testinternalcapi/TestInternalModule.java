package org.pyjc.runtime.module.testinternalcapi;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.exc.Frames;
import org.pyjc.runtime.module.contextvars.HashTrie;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.list.PyList;

/**
 * The module {@code _testinternalcapi}, as far as what it asks means something here: how objects keep their attributes, how deep
 * the stack is. CPython's own tests import it. Compare CPython _testinternalcapi.c. Thread safety: stateless.
 */
@PyModuleDef(name = "_testinternalcapi", doc = "What tests ask of the interpreter's insides.",
        parts = {LocaleFunctions.class, CodeFunctions.class})
final class TestInternalModule {
    /** How often code runs before its call sites specialise. */
    @PyConstant("SPECIALIZATION_THRESHOLD")
    static final int SPECIALIZATION_THRESHOLD = 3;
    /** How often code runs before a call site that missed specialises again. */
    @PyConstant("SPECIALIZATION_COOLDOWN")
    static final int SPECIALIZATION_COOLDOWN = 1;

    /** How often a loop runs before CPython's second compiler would look at it. */
    @PyConstant("TIER2_THRESHOLD")
    static final int TIER2_THRESHOLD = 16;

    private TestInternalModule() {}

    @PyFunctionDef(name = "has_inline_values", doc = "Whether an object keeps its attributes in slots of its own.")
    static boolean hasInlineValues(Object o) {
        return o instanceof PyObject p && p.usesShape() && p.hasInstanceDict() && p.type().hasInlineValues() && !p.shape().hasOverflow();
    }

    @PyFunctionDef(name = "hamt", doc = "An empty map of the kind that contexts are made of.")
    static Object emptyMap() {
        return new PyHamt(HashTrie.EMPTY);
    }

    @PyFunctionDef(name = "get_recursion_depth", doc = "The depth of the calling thread's stack.")
    static long recursionDepth() {
        return Frames.depth(Integer.MAX_VALUE - 1);
    }

    @PyFunctionDef(name = "get_c_recursion_remaining", doc = "How many levels native code may nest.")
    static long nativeRecursionRemaining() {
        return Integer.MAX_VALUE;
    }

    @PyFunctionDef(name = "pymem_getallocatorsname", doc = "Who allocates memory.")
    static Object allocatorsName() {
        return "malloc";
    }

    @PyFunctionDef(name = "get_static_builtin_types", doc = "The types of the module builtins.")
    static Object builtinTypes() {
        List<Object> types = new ArrayList<>();
        for (DictEntry each : Builtins.DICT.entries()) {
            if (each.value instanceof PyType type && type.flags().immutable()) {
                types.add(type);
            }
        }
        return PyList.of(types.toArray());
    }

    @PyFunctionDef(name = "identify_type_slot_wrappers", doc = "The names of the special methods that types may have.")
    static Object slotWrappers() {
        List<Object> names = new ArrayList<>();
        for (Special each : Special.values()) {
            names.add(each.methodName);
        }
        return PyList.of(names.toArray());
    }
}
