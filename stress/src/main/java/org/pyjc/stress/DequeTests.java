package org.pyjc.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.Arrays;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.L_Result;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.module.collections.PyDeque;
import org.pyjc.runtime.types.list.PyList;

/** {@code deque}: docs/concurrency.md, "Built-in types". */
public final class DequeTests {
    private DequeTests() {}

    /** append against appendleft. */
    @JCStressTest
    @Outcome(id = "[2, 1]", expect = ACCEPTABLE, desc = "both are there, at their ends")
    @Outcome(expect = FORBIDDEN, desc = "lost")
    @State
    public static class AppendBothEnds {
        private final PyDeque deque = (PyDeque) Call.call0(PyDeque.TYPE);

        @Actor
        public void right() {
            deque.append(1L);
        }

        @Actor
        public void left() {
            deque.appendleft(2L);
        }

        @Arbiter
        public void end(L_Result r) {
            r.r1 = Arrays.toString(deque.toArray());
        }
    }

    /** pop against popleft of two elements. */
    @JCStressTest
    @Outcome(id = "2, 1", expect = ACCEPTABLE, desc = "each its own")
    @Outcome(id = {"2, 2", "1, 1"}, expect = FORBIDDEN, desc = "one twice")
    @Outcome(expect = FORBIDDEN, desc = "a gap")
    @State
    public static class PopBothEnds {
        private final PyDeque deque = (PyDeque) Call.call1(PyDeque.TYPE, PyList.of(1L, 2L));

        @Actor
        public void right(LL_Result r) {
            r.r1 = deque.pop();
        }

        @Actor
        public void left(LL_Result r) {
            r.r2 = deque.popleft();
        }
    }
}
