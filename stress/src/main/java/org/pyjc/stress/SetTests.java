package org.pyjc.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.ZZL_Result;
import org.openjdk.jcstress.infra.results.ZZ_Result;
import org.pyjc.runtime.types.set.PySet;

/** {@code set}: docs/concurrency.md, "Built-in types". */
public final class SetTests {
    private SetTests() {}

    /** add against add of one element and of two: one adds the common one, and all are there. */
    @JCStressTest
    @Outcome(id = {"true, false, 3", "false, true, 3"}, expect = ACCEPTABLE, desc = "one added it")
    @Outcome(expect = FORBIDDEN, desc = "both, neither, or lost")
    @State
    public static class AddAdd {
        private final PySet set = new PySet();

        @Actor
        public void first(ZZL_Result r) {
            r.r1 = set.add(1L);
            set.add(2L);
        }

        @Actor
        public void second(ZZL_Result r) {
            r.r2 = set.add(1L);
            set.add(3L);
        }

        @Arbiter
        public void end(ZZL_Result r) {
            boolean whole = set.contains(1L) && set.contains(2L) && set.contains(3L);
            r.r3 = whole ? (long) set.size() : "lost";
        }
    }

    /** An element that stays is found while the table grows, and the one that is removed goes for good. */
    @JCStressTest
    @Outcome(id = "true, false", expect = ACCEPTABLE, desc = "there, and gone")
    @Outcome(expect = FORBIDDEN, desc = "missed, or back with the new table")
    @State
    public static class ReadGrowRemove {
        private final PySet set = PySet.of(1L, 2L);

        @Actor
        public void grow() {
            for (long i = 10; i < 20; i++) {
                set.add(i);
            }
        }

        @Actor
        public void read(ZZ_Result r) {
            set.discard(2L);
            r.r1 = set.contains(1L) && set.contains(1L);
            r.r2 = set.contains(2L);
        }
    }

    /** discard against discard: one removes it. */
    @JCStressTest
    @Outcome(id = {"true, false", "false, true"}, expect = ACCEPTABLE, desc = "one removed it")
    @Outcome(expect = FORBIDDEN, desc = "both, or neither")
    @State
    public static class DiscardDiscard {
        private final PySet set = PySet.of("x");

        @Actor
        public void first(ZZ_Result r) {
            r.r1 = set.discard("x");
        }

        @Actor
        public void second(ZZ_Result r) {
            r.r2 = set.discard("x");
        }
    }

    /** A set that was made from another shares its entries, not its changes. */
    @JCStressTest
    @Outcome(id = "true, true", expect = ACCEPTABLE, desc = "each as its own thread left it")
    @Outcome(expect = FORBIDDEN, desc = "one set's change is in the other")
    @State
    public static class SharedEntries {
        private final PySet set = PySet.of("a", "b", "c");
        private final PySet copy = PySet.from(set);

        @Actor
        public void empty(ZZ_Result r) {
            set.discard("a");
            set.discard("b");
            set.add("d");
            r.r1 = !set.contains("a") && set.contains("c") && set.size() == 2;
        }

        @Actor
        public void read(ZZ_Result r) {
            copy.discard("c");
            r.r2 = copy.contains("a") && copy.contains("b") && !copy.contains("c") && !copy.contains("d") && copy.size() == 2;
        }
    }

    /** A copy that is taken while the set changes has what stays, and of two elements added in order not only the later. */
    @JCStressTest
    @Outcome(id = {"false, false", "true, false", "true, true"}, expect = ACCEPTABLE, desc = "of one moment")
    @Outcome(expect = FORBIDDEN, desc = "the later without the earlier")
    @State
    public static class CopyMoment {
        private final PySet set = PySet.of("stays");

        @Actor
        public void add() {
            set.add("x");
            set.add("y");
        }

        @Actor
        public void copy(ZZ_Result r) {
            PySet copy = PySet.from(set);
            r.r1 = copy.contains("x");
            r.r2 = copy.contains("y") || !copy.contains("stays");
        }
    }

    /** Two sets that are merged into each other. */
    @JCStressTest
    @Outcome(id = "2, 2", expect = ACCEPTABLE, desc = "each has the other's element")
    @Outcome(expect = FORBIDDEN, desc = "lost")
    @State
    public static class CrossedUpdate {
        private final PySet a = PySet.of("a");
        private final PySet b = PySet.of("b");

        @Actor
        public void first() {
            a.insertAll(b);
        }

        @Actor
        public void second() {
            b.insertAll(a);
        }

        @Arbiter
        public void end(LL_Result r) {
            r.r1 = a.size();
            r.r2 = b.size();
        }
    }
}
