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
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Instances and classes: docs/concurrency.md, "Objects, classes, modules". */
public final class ObjectTests {
    private static final PyType CLASS = newClass();

    private ObjectTests() {}

    private static PyType newClass() {
        return (PyType) Call.call3(PyType.TYPE, "C", new PyTuple(), new PyDict());
    }

    private static PyObject instance() {
        return (PyObject) Call.call0(CLASS);
    }

    /** Adding attributes against writing another one. */
    @JCStressTest
    @Outcome(id = "7, 5", expect = ACCEPTABLE, desc = "both are there")
    @Outcome(expect = FORBIDDEN, desc = "lost")
    @State
    public static class AddWrite {
        private final PyObject o = instance();

        public AddWrite() {
            o.setInstanceAttribute("x", 0L);
        }

        @Actor
        public void write() {
            o.setInstanceAttribute("x", 7L);
        }

        @Actor
        public void add() {
            for (long i = 0; i < 6; i++) {
                o.setInstanceAttribute("n" + i, i);
            }
        }

        @Arbiter
        public void end(LL_Result r) {
            r.r1 = o.instanceAttribute("x");
            r.r2 = o.instanceAttribute("n5");
        }
    }

    /** A write against setdefault on {@code vars(o)}: the write stays. */
    @JCStressTest
    @Outcome(id = "7", expect = ACCEPTABLE, desc = "written")
    @Outcome(expect = FORBIDDEN, desc = "overwritten by a default")
    @State
    public static class WriteSetDefault {
        private final PyObject o = instance();

        @Actor
        public void write() {
            o.setInstanceAttribute("x", 7L);
        }

        @Actor
        public void setDefault() {
            o.instanceDict().putIfAbsent("x", 1L);
        }

        @Arbiter
        public void end(L_Result r) {
            r.r1 = o.instanceAttribute("x");
        }
    }

    /** An object that a race publishes has its attributes. */
    @JCStressTest
    @Outcome(id = {"null, null", "1, 2"}, expect = ACCEPTABLE, desc = "not yet, or whole")
    @Outcome(expect = FORBIDDEN, desc = "half-made")
    @State
    public static class Publication {
        private final PyObject holder = instance();

        @Actor
        public void publish() {
            PyObject made = instance();
            made.setInstanceAttribute("a", 1L);
            made.setInstanceAttribute("b", 2L);
            holder.setInstanceAttribute("made", made);
        }

        @Actor
        public void read(LL_Result r) {
            PyObject made = (PyObject) holder.instanceAttribute("made");
            r.r1 = made == null ? null : made.instanceAttribute("a");
            r.r2 = made == null ? null : made.instanceAttribute("b");
        }
    }

    /** A class that changes twice: a reader never goes back to an older method, through the cache of lookups too. */
    @JCStressTest
    @Outcome(id = {"0, 0", "0, 1", "0, 2", "1, 1", "1, 2", "2, 2"}, expect = ACCEPTABLE, desc = "in order")
    @Outcome(expect = FORBIDDEN, desc = "an old one came back")
    @State
    public static class ClassMutation {
        private final PyType type = newClass();

        public ClassMutation() {
            type.setOwn("m", 0L);
        }

        @Actor
        public void change() {
            type.setOwn("m", 1L);
            type.deleteOwn("none");
            type.setOwn("m", 2L);
        }

        @Actor
        public void read(LL_Result r) {
            r.r1 = type.lookup("m");
            r.r2 = type.lookup("m");
        }
    }
}
