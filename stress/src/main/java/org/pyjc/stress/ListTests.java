package org.pyjc.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.L_Result;
import org.openjdk.jcstress.infra.results.ZZL_Result;
import org.pyjc.runtime.types.list.PyList;

/** {@code list}: docs/concurrency.md, "Built-in types". */
public final class ListTests {
    private ListTests() {}

    /** append against append: both are there. */
    @JCStressTest
    @Outcome(id = {"1, 2", "2, 1"}, expect = ACCEPTABLE, desc = "both, in one order or the other")
    @Outcome(expect = FORBIDDEN, desc = "lost")
    @State
    public static class AppendAppend {
        private final PyList list = new PyList();

        @Actor
        public void first() {
            list.append(1L);
        }

        @Actor
        public void second() {
            list.append(2L);
        }

        @Arbiter
        public void end(LL_Result r) {
            r.r1 = list.size() == 2 ? list.getItem(0) : "size " + list.size();
            r.r2 = list.getItem(1);
        }
    }

    /** pop against append on a list of one element. */
    @JCStressTest
    @Outcome(id = "1, [2]", expect = ACCEPTABLE, desc = "popped before the append")
    @Outcome(id = "2, [1]", expect = ACCEPTABLE, desc = "popped after it")
    @Outcome(expect = FORBIDDEN, desc = "lost or doubled")
    @State
    public static class PopAppend {
        private final PyList list = PyList.of(1L);

        @Actor
        public void pop(LL_Result r) {
            r.r1 = list.removeAt(-1);
        }

        @Actor
        public void append() {
            list.append(2L);
        }

        @Arbiter
        public void end(LL_Result r) {
            r.r2 = java.util.Arrays.toString(list.toArray());
        }
    }

    /** An assignment while the list grows. */
    @JCStressTest
    @Outcome(id = "7", expect = ACCEPTABLE, desc = "kept")
    @Outcome(expect = FORBIDDEN, desc = "lost with the old array")
    @State
    public static class SetGrow {
        private final PyList list = PyList.of(0L);

        @Actor
        public void set() {
            list.setItem(0, 7L);
        }

        @Actor
        public void grow() {
            for (long i = 0; i < 8; i++) {
                list.append(i);
            }
        }

        @Arbiter
        public void end(L_Result r) {
            r.r1 = list.getItem(0);
        }
    }

    /** A reader of the last element never sees a gap, and one that sees the length sees the elements. */
    @JCStressTest
    @Outcome(id = {"true, true, 1", "true, true, 2"}, expect = ACCEPTABLE, desc = "an element that was there")
    @Outcome(expect = FORBIDDEN, desc = "a gap")
    @State
    public static class ReadAppend {
        private final PyList list = PyList.of(1L);

        @Actor
        public void append() {
            list.append(2L);
        }

        @Actor
        public void read(ZZL_Result r) {
            Object last = list.getItem(-1);
            Object[] all = list.toArray();
            r.r1 = last != null;
            r.r2 = all[all.length - 1] != null;
            r.r3 = last;
        }
    }
}
