package org.pyjc.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.module.itertools.Count;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.set.PySet;

/** Iterators that threads share: docs/concurrency.md. */
public final class IteratorTests {
    private IteratorTests() {}

    /** Two threads take from the iterator of a list. */
    @JCStressTest
    @Outcome(id = {"1, 2", "2, 1"}, expect = ACCEPTABLE, desc = "each once")
    @Outcome(id = {"1, 1", "2, 2"}, expect = ACCEPTABLE_INTERESTING, desc = "one twice, as the contract allows")
    @Outcome(expect = FORBIDDEN, desc = "foreign, or an end that is none")
    @State
    public static class ListIterator {
        private final Object iterator = Iteration.iter(PyList.of(1L, 2L, 3L));

        @Actor
        public void first(LL_Result r) {
            r.r1 = Iteration.next(iterator);
        }

        @Actor
        public void second(LL_Result r) {
            r.r2 = Iteration.next(iterator);
        }
    }

    /** Two threads take from the iterator of a dict. */
    @JCStressTest
    @Outcome(id = {"a, b", "b, a"}, expect = ACCEPTABLE, desc = "each once")
    @Outcome(id = {"a, a", "b, b"}, expect = ACCEPTABLE_INTERESTING, desc = "one twice, as the contract allows")
    @Outcome(expect = FORBIDDEN, desc = "foreign, or an end that is none")
    @State
    public static class DictIterator {
        private final Object iterator = Iteration.iter(PyDict.of("a", 1L, "b", 2L, "c", 3L));

        @Actor
        public void first(LL_Result r) {
            r.r1 = Iteration.next(iterator);
        }

        @Actor
        public void second(LL_Result r) {
            r.r2 = Iteration.next(iterator);
        }
    }

    /** A walk over a list that grows meanwhile: its elements in order, no gap. */
    @JCStressTest
    @Outcome(id = {"1, null", "1, 2"}, expect = ACCEPTABLE, desc = "the end before or after the append")
    @Outcome(expect = FORBIDDEN, desc = "a gap")
    @State
    public static class ListGrows {
        private final PyList list = PyList.of(1L);
        private final Object iterator = Iteration.iter(list);

        @Actor
        public void append() {
            list.append(2L);
        }

        @Actor
        public void walk(LL_Result r) {
            r.r1 = Iteration.next(iterator);
            r.r2 = Iteration.next(iterator);
        }
    }

    /** A walk over a set from which another thread takes an element. */
    @JCStressTest
    @Outcome(id = {"a, null", "a, RuntimeError", "RuntimeError, RuntimeError"}, expect = ACCEPTABLE, desc = "an element, or told of the change")
    @Outcome(id = {"null, null"}, expect = ACCEPTABLE, desc = "the element was gone")
    @Outcome(expect = FORBIDDEN, desc = "foreign")
    @State
    public static class SetShrinks {
        private final PySet set = PySet.of("a");
        private final Object iterator = Iteration.iter(set);

        @Actor
        public void remove() {
            set.discard("a");
        }

        private Object next() {
            try {
                return Iteration.next(iterator);
            } catch (org.pyjc.runtime.exc.PyException e) {
                return "RuntimeError";
            }
        }

        @Actor
        public void walk(LL_Result r) {
            r.r1 = next();
            r.r2 = next();
        }
    }

    /** itertools.count gives each number once. */
    @JCStressTest
    @Outcome(id = {"0, 1", "1, 0"}, expect = ACCEPTABLE, desc = "each once")
    @Outcome(expect = FORBIDDEN, desc = "twice, or left out")
    @State
    public static class CountOnce {
        private final Object count = Call.call0(Count.TYPE);

        @Actor
        public void first(LL_Result r) {
            r.r1 = Iteration.next(count);
        }

        @Actor
        public void second(LL_Result r) {
            r.r2 = Iteration.next(count);
        }
    }
}
