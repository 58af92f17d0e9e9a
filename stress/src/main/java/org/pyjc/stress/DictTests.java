package org.pyjc.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.L_Result;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.DictMerge;
import org.pyjc.runtime.types.dict.PyDict;

/** {@code dict}: docs/concurrency.md, "Built-in types". */
public final class DictTests {
    private DictTests() {}

    /** An update of a present key while the table grows. */
    @JCStressTest
    @Outcome(id = "7", expect = ACCEPTABLE, desc = "kept")
    @Outcome(expect = FORBIDDEN, desc = "lost with the old table")
    @State
    public static class SetGrow {
        private final PyDict dict = PyDict.of("x", 0L);

        @Actor
        public void set() {
            dict.put("x", 7L);
        }

        @Actor
        public void grow() {
            for (long i = 0; i < 8; i++) {
                dict.put(i, i);
            }
        }

        @Arbiter
        public void end(L_Result r) {
            r.r1 = dict.get("x");
        }
    }

    /** setdefault against setdefault: one wins, and both see the winner. */
    @JCStressTest
    @Outcome(id = {"null, 1, 1", "2, null, 2"}, expect = ACCEPTABLE, desc = "one won")
    @Outcome(expect = FORBIDDEN, desc = "both, or neither")
    @State
    public static class SetDefault {
        private final PyDict dict = new PyDict();

        @Actor
        public void first(LLL_Result r) {
            r.r1 = dict.putIfAbsent("x", 1L);
        }

        @Actor
        public void second(LLL_Result r) {
            r.r2 = dict.putIfAbsent("x", 2L);
        }

        @Arbiter
        public void end(LLL_Result r) {
            r.r3 = dict.get("x");
        }
    }

    /** popitem against popitem on one item. */
    @JCStressTest
    @Outcome(id = {"1, null", "null, 1"}, expect = ACCEPTABLE, desc = "one got it")
    @Outcome(expect = FORBIDDEN, desc = "both, or neither")
    @State
    public static class PopItem {
        private final PyDict dict = PyDict.of("x", 1L);

        private Object pop() {
            DictEntry e = dict.popLast();
            return e == null ? null : e.value;
        }

        @Actor
        public void first(LL_Result r) {
            r.r1 = pop();
        }

        @Actor
        public void second(LL_Result r) {
            r.r2 = pop();
        }
    }

    /** A read of a key that is replaced by removal and insertion, and of one that stays. */
    @JCStressTest
    @Outcome(id = {"1, 9", "null, 9", "2, 9"}, expect = ACCEPTABLE, desc = "before, between or after")
    @Outcome(expect = FORBIDDEN, desc = "neither")
    @State
    public static class RemoveInsertRead {
        private final PyDict dict = PyDict.of("x", 1L, "stays", 9L);

        @Actor
        public void change() {
            dict.remove("x");
            dict.put("x", 2L);
        }

        @Actor
        public void read(LL_Result r) {
            r.r1 = dict.get("x");
            r.r2 = dict.get("stays");
        }
    }

    /** Two dicts that are merged into each other. */
    @JCStressTest
    @Outcome(id = "2, 1", expect = ACCEPTABLE, desc = "each has the other's item")
    @Outcome(expect = FORBIDDEN, desc = "lost")
    @State
    public static class CrossedUpdate {
        private final PyDict a = PyDict.of("a", 1L);
        private final PyDict b = PyDict.of("b", 2L);

        @Actor
        public void first() {
            DictMerge.update(a, b);
        }

        @Actor
        public void second() {
            DictMerge.update(b, a);
        }

        @Arbiter
        public void end(LL_Result r) {
            r.r1 = a.get("b");
            r.r2 = b.get("a");
        }
    }

    /** A copy is of one moment: of two writes in order it never has only the later. */
    @JCStressTest
    @Outcome(id = {"0, 0", "1, 0", "1, 1"}, expect = ACCEPTABLE, desc = "of one moment")
    @Outcome(expect = FORBIDDEN, desc = "the later without the earlier")
    @State
    public static class CopyMoment {
        private final PyDict dict = PyDict.of("x", 0L, "y", 0L);

        @Actor
        public void write() {
            dict.put("x", 1L);
            dict.put("y", 1L);
        }

        @Actor
        public void copy(LL_Result r) {
            PyDict copy = dict.copy();
            r.r1 = copy.get("x");
            r.r2 = copy.get("y");
        }
    }

    /** A copy while another thread removes and adds: as many items as it has, and the one that stays. */
    @JCStressTest
    @Outcome(id = "true, 9", expect = ACCEPTABLE, desc = "sound")
    @Outcome(expect = FORBIDDEN, desc = "torn")
    @State
    public static class CopyChange {
        private final PyDict dict = PyDict.of("x", 1L, "stays", 9L);

        @Actor
        public void change() {
            dict.remove("x");
            for (long i = 0; i < 8; i++) {
                dict.put(i, i);
            }
        }

        @Actor
        public void copy(LL_Result r) {
            PyDict copy = dict.copy();
            r.r1 = copy.size() == copy.entries().length;
            r.r2 = copy.get("stays");
        }
    }

    /** A copy shares nothing with what it was made from. */
    @JCStressTest
    @Outcome(id = "2, 1", expect = ACCEPTABLE, desc = "each its own")
    @Outcome(expect = FORBIDDEN, desc = "one dict's write is in the other")
    @State
    public static class CopyOwn {
        private final PyDict dict = PyDict.of("x", 1L);
        private final PyDict copy = dict.copy();

        @Actor
        public void write(LL_Result r) {
            dict.put("x", 2L);
            r.r1 = dict.get("x");
        }

        @Actor
        public void read(LL_Result r) {
            r.r2 = copy.get("x");
        }
    }
}
