package org.pyjc.stress;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pyjc.runtime.types.set.PySet;

/** {@code set}: docs/concurrency.md, "Built-in types". */
@Param(name = "n", gen = IntGen.class, conf = "1:3")
public class SetLinearizabilityTest {
    private final PySet set = new PySet();

    @Operation
    public boolean add(@Param(name = "n") int element) {
        return set.add((long) element);
    }

    @Operation
    public boolean discard(@Param(name = "n") int element) {
        return set.discard((long) element);
    }

    @Operation
    public boolean contains(@Param(name = "n") int element) {
        return set.contains((long) element);
    }

    @Operation
    public long size() {
        return set.size();
    }

    @Operation
    public void clear() {
        set.clear();
    }

    @Test
    void isLinearizableUnderStress() {
        Linearizability.underStress(SetLinearizabilityTest.class);
    }

    @Test
    @Tag("long")
    void isLinearizableInEachInterleaving() {
        Linearizability.byModelChecking(SetLinearizabilityTest.class);
    }
}
