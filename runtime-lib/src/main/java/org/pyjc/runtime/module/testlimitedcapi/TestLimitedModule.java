package org.pyjc.runtime.module.testlimitedcapi;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.ops.Items;

/**
 * The module {@code _testlimitedcapi}, as far as its functions are operations that this runtime has: those of sequences and attributes. CPython's
 * own tests import it. Compare CPython Modules/_testlimitedcapi/sequence.c. Thread safety: stateless.
 */
@PyModuleDef(name = "_testlimitedcapi", doc = "What tests ask of the limited API.", parts = {LimitedObjects.class, LimitedCalls.class})
final class TestLimitedModule {
    private TestLimitedModule() {}

    @PyFunctionDef(name = "sequence_getitem", signature = "(seq, i, /)")
    static Object getItem(Object seq, long i) {
        return Items.get(seq, i);
    }

    @PyFunctionDef(name = "sequence_setitem", signature = "(seq, i, value, /)")
    static long setItem(Object seq, long i, Object value) {
        Items.set(seq, i, value);
        return 0;
    }

    @PyFunctionDef(name = "sequence_delitem", signature = "(seq, i, /)")
    static long deleteItem(Object seq, long i) {
        Items.delete(seq, i);
        return 0;
    }
}
