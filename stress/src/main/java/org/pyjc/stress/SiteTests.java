package org.pyjc.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.lang.invoke.MethodHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.ZZ_Result;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Call sites that are linked to what changes: docs/concurrency.md, "Objects, classes, modules". */
public final class SiteTests {
    private static final PyCode ONE = Functions.code("one");
    private static final PyCode TWO = Functions.code("two");

    private SiteTests() {}

    private static PyType newClass(PyFunction method) {
        PyType type = (PyType) Call.call3(PyType.TYPE, "C", new PyTuple(), new PyDict());
        type.setOwn("m", method);
        return type;
    }

    /** Writes of a global against a site that has its value as a constant: the reader never goes back. */
    @JCStressTest
    @Outcome(id = {"0, 0", "0, 1", "0, 2", "1, 1", "1, 2", "2, 2"}, expect = ACCEPTABLE, desc = "in order")
    @Outcome(expect = FORBIDDEN, desc = "an old value came back")
    @State
    public static class GlobalOrder {
        private final PyDict globals = PyDict.of("x", 0L);
        private final PyFunction f = Functions.withGlobals(globals);
        private final MethodHandle site = Functions.linked(Functions.globalSite("x"), f);

        @Actor
        public void write() {
            globals.put("x", 1L);
            globals.put("x", 2L);
        }

        @Actor
        public void read(LL_Result r) {
            r.r1 = Functions.run(site, f);
            r.r2 = Functions.run(site, f);
        }
    }

    /** Who sees a global's new value in the module's dict, or at a site, does not meet the old one at another site. */
    @JCStressTest
    @Outcome(id = {"0, 0", "0, 1", "1, 1"}, expect = ACCEPTABLE, desc = "in order")
    @Outcome(expect = FORBIDDEN, desc = "the old constant after the new value")
    @State
    public static class GlobalSeenElsewhere {
        private final PyDict globals = PyDict.of("x", 0L);
        private final PyFunction f = Functions.withGlobals(globals);
        private final MethodHandle site = Functions.linked(Functions.globalSite("x"), f);

        @Actor
        public void write() {
            globals.put("x", 1L);
        }

        @Actor
        public void read(LL_Result r) {
            r.r1 = globals.get("x");
            r.r2 = Functions.run(site, f);
        }
    }

    /** A site that links itself while the global is written does not keep the old value. */
    @JCStressTest
    @Outcome(id = {"0, 1", "1, 1"}, expect = ACCEPTABLE, desc = "the new value in the end")
    @Outcome(expect = FORBIDDEN, desc = "linked to the old value for ever")
    @State
    public static class GlobalLinkAgainstWrite {
        private final PyDict globals = PyDict.of("x", 0L);
        private final PyFunction f = Functions.withGlobals(globals);
        private final MethodHandle site = Functions.invoker(Functions.globalSite("x"));

        @Actor
        public void write() {
            globals.put("x", 1L);
        }

        @Actor
        public void link(LL_Result r) {
            Functions.warm(site, f);
            r.r1 = Functions.run(site, f);
        }

        @Arbiter
        public void end(LL_Result r) {
            r.r2 = Functions.run(site, f);
        }
    }

    /** A class's method is replaced while it is called: who sees the new one calls the new one. */
    @JCStressTest
    @Outcome(id = {"1, 1", "1, 2", "2, 2"}, expect = ACCEPTABLE, desc = "in order")
    @Outcome(expect = FORBIDDEN, desc = "called the old method after the new one was seen")
    @State
    public static class MethodReplaced {
        private final PyFunction two = Functions.function("two");
        private final PyType type = newClass(Functions.function("one"));
        private final PyObject o = (PyObject) Call.call0(type);
        private final MethodHandle site = Functions.linked(Functions.methodSite("m"), o);

        @Actor
        public void replace() {
            type.setOwn("m", two);
        }

        @Actor
        public void call(LL_Result r) {
            r.r1 = type.lookup("m") == two ? 2L : 1L;
            r.r2 = Functions.run(site, o);
        }
    }

    /** A function's code is replaced while it is called. */
    @JCStressTest
    @Outcome(id = {"1, 1", "1, 2", "2, 2"}, expect = ACCEPTABLE, desc = "in order")
    @Outcome(expect = FORBIDDEN, desc = "ran the old code after the new one was seen")
    @State
    public static class CodeReplaced {
        private final PyFunction f = new PyFunction(ONE, new PyDict(), PyFunction.NO_CELLS);
        private final MethodHandle site = Functions.linked(Functions.callableSite(), f, 0L);

        @Actor
        public void replace() {
            f.setCode(TWO);
        }

        @Actor
        public void call(LL_Result r) {
            r.r1 = f.code() == TWO ? 2L : 1L;
            r.r2 = Functions.run(site, f, 0L);
        }
    }

    /** One cold site that two threads link to functions of their own calls each thread's own. */
    @JCStressTest
    @Outcome(id = "true, true", expect = ACCEPTABLE, desc = "the right callee")
    @Outcome(expect = FORBIDDEN, desc = "the other thread's callee")
    @State
    public static class Relinking {
        private final PyFunction one = Functions.function("one");
        private final PyFunction two = Functions.function("two");
        private final MethodHandle site = Functions.invoker(Functions.callableSite());

        private boolean calls(PyFunction f, Object expected) {
            boolean right = true;
            for (int i = 0; i < Functions.RUNS; i++) {
                right &= Functions.run(site, f, 0L).equals(expected);
            }
            return right;
        }

        @Actor
        public void first(ZZ_Result r) {
            r.r1 = calls(one, 1L);
        }

        @Actor
        public void second(ZZ_Result r) {
            r.r2 = calls(two, 2L);
        }
    }

    /** A site reads an attribute of an object that grows past its slots meanwhile, and that is written then. */
    @JCStressTest
    @Outcome(id = {"0, 0", "0, 7", "7, 7"}, expect = ACCEPTABLE, desc = "in order")
    @Outcome(expect = FORBIDDEN, desc = "an old value came back")
    @State
    public static class AttributeGrows {
        private final PyObject o = (PyObject) Call.call0(newClass(Functions.function("one")));
        private final MethodHandle site;

        public AttributeGrows() {
            o.setInstanceAttribute("x", 0L);
            site = Functions.linked(Functions.attributeSite("x"), o);
        }

        @Actor
        public void grow() {
            for (long i = 0; i < 6; i++) {
                o.setInstanceAttribute("n" + i, i);
            }
            o.setInstanceAttribute("x", 7L);
        }

        @Actor
        public void read(LL_Result r) {
            r.r1 = Functions.run(site, o);
            r.r2 = Functions.run(site, o);
        }
    }
}
