package org.pyjc.stress;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.module.collections.PyDeque;

/** {@code deque}: docs/concurrency.md, "Built-in types". */
@Param(name = "n", gen = IntGen.class, conf = "1:3")
public class DequeLinearizabilityTest {
    private final PyDeque deque = (PyDeque) Call.call0(PyDeque.TYPE);

    @Operation
    public void append(@Param(name = "n") int value) {
        deque.append((long) value);
    }

    @Operation
    public void appendLeft(@Param(name = "n") int value) {
        deque.appendleft((long) value);
    }

    @Operation
    public Object pop() {
        return deque.pop();
    }

    @Operation
    public Object popLeft() {
        return deque.popleft();
    }

    @Operation
    public long length() {
        return deque.length();
    }

    @Operation
    public void clear() {
        deque.clear();
    }

    @Test
    void isLinearizableUnderStress() {
        Linearizability.underStress(DequeLinearizabilityTest.class);
    }

    @Test
    @Tag("long")
    void isLinearizableInEachInterleaving() {
        Linearizability.byModelChecking(DequeLinearizabilityTest.class);
    }
}
