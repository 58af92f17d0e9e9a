package org.pyjc.stress;

import java.util.Arrays;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pyjc.runtime.types.list.PyList;

/** {@code list}: docs/concurrency.md, "Built-in types". */
@Param(name = "n", gen = IntGen.class, conf = "0:2")
public class ListLinearizabilityTest {
    private final PyList list = new PyList();

    @Operation
    public void append(@Param(name = "n") int value) {
        list.append((long) value);
    }

    @Operation
    public Object pop() {
        return list.removeAt(-1);
    }

    @Operation
    public Object get(@Param(name = "n") int index) {
        return list.getItem(index);
    }

    @Operation
    public void set(@Param(name = "n") int index, @Param(name = "n") int value) {
        list.setItem(index, (long) value);
    }

    @Operation
    public void delete(@Param(name = "n") int index) {
        list.deleteItem(index);
    }

    @Operation
    public String copy() {
        return Arrays.toString(list.toArray());
    }

    @Test
    void isLinearizableUnderStress() {
        Linearizability.underStress(ListLinearizabilityTest.class);
    }

    @Test
    @Tag("long")
    void isLinearizableInEachInterleaving() {
        Linearizability.byModelChecking(ListLinearizabilityTest.class);
    }
}
