package org.pyjc.stress;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;

/** {@code dict}: docs/concurrency.md, "Built-in types". */
@Param(name = "n", gen = IntGen.class, conf = "1:3")
public class DictLinearizabilityTest {
    private final PyDict dict = new PyDict();

    @Operation
    public Object put(@Param(name = "n") int key, @Param(name = "n") int value) {
        return dict.put((long) key, (long) value);
    }

    @Operation
    public Object get(@Param(name = "n") int key) {
        return dict.get((long) key);
    }

    @Operation
    public Object setDefault(@Param(name = "n") int key, @Param(name = "n") int value) {
        return dict.putIfAbsent((long) key, (long) value);
    }

    @Operation
    public Object remove(@Param(name = "n") int key) {
        return dict.remove((long) key);
    }

    @Operation
    public Object popItem() {
        DictEntry last = dict.popLast();
        return last == null ? null : last.key;
    }

    @Operation
    public int size() {
        return dict.size();
    }

    @Operation
    public void clear() {
        dict.clear();
    }

    @Test
    void isLinearizableUnderStress() {
        Linearizability.underStress(DictLinearizabilityTest.class);
    }

    @Test
    @Tag("long")
    void isLinearizableInEachInterleaving() {
        Linearizability.byModelChecking(DictLinearizabilityTest.class);
    }
}
