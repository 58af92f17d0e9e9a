package org.pyjc.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyCell;
import org.pyjc.runtime.module.collections.PyDeque;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.set.PySet;
import org.pyjc.runtime.types.tuple.PyTuple;

/** New built-in objects that another thread finds by a race in a list, a dict or a variable: docs/concurrency.md, "Memory". */
public final class PublicationTests {
    private PublicationTests() {}

    /** A list, by a list. */
    @JCStressTest
    @Outcome(id = {"null", "7"}, expect = ACCEPTABLE, desc = "not yet, or whole")
    @Outcome(expect = FORBIDDEN, desc = "half-made")
    @State
    public static class ListInList {
        private final PyList holder = PyList.of(PyNone.NONE);

        @Actor
        public void publish() {
            PyList made = new PyList();
            made.append(7L);
            holder.setItem(0, made);
        }

        @Actor
        public void read(L_Result r) {
            PyList made = holder.getItem(0) instanceof PyList list ? list : null;
            r.r1 = made == null ? null : made.size() == 1 ? made.getItem(0) : "size " + made.size();
        }
    }

    /** A dict, by a closure's variable. */
    @JCStressTest
    @Outcome(id = {"null", "7"}, expect = ACCEPTABLE, desc = "not yet, or whole")
    @Outcome(expect = FORBIDDEN, desc = "half-made")
    @State
    public static class DictInCell {
        private final PyCell holder = new PyCell();

        @Actor
        public void publish() {
            PyDict made = new PyDict();
            made.put("x", 7L);
            holder.set(made);
        }

        @Actor
        public void read(L_Result r) {
            PyDict made = (PyDict) holder.get();
            r.r1 = made == null ? null : made.size() == 1 ? made.get("x") : "size " + made.size();
        }
    }

    /** A set, a tuple and bytes, by a dict. */
    @JCStressTest
    @Outcome(id = {"null", "true"}, expect = ACCEPTABLE, desc = "not yet, or whole")
    @Outcome(expect = FORBIDDEN, desc = "half-made")
    @State
    public static class ManyInDict {
        private final PyDict holder = new PyDict();

        @Actor
        public void publish() {
            PySet set = new PySet();
            set.add("x");
            holder.put("made", new PyTuple(set, new PyBytes(new byte[] {1, 2})));
        }

        @Actor
        public void read(L_Result r) {
            PyTuple made = (PyTuple) holder.get("made");
            r.r1 = made == null ? null : ((PySet) made.get(0)).contains("x") && ((PyBytes) made.get(1)).value()[1] == 2;
        }
    }

    /** A deque and a class, by a list that grows. */
    @JCStressTest
    @Outcome(id = {"null", "true"}, expect = ACCEPTABLE, desc = "not yet, or whole")
    @Outcome(expect = FORBIDDEN, desc = "half-made")
    @State
    public static class ClassAppended {
        private final PyList holder = new PyList();

        @Actor
        public void publish() {
            PyDeque deque = (PyDeque) Call.call0(PyDeque.TYPE);
            deque.append(7L);
            holder.append(Call.call3(PyType.TYPE, "C", new PyTuple(), PyDict.of("x", deque)));
        }

        @Actor
        public void read(L_Result r) {
            Object[] all = holder.toArray();
            r.r1 = all.length == 0 ? null
                    : ((PyDeque) ((PyType) all[0]).lookup("x")).length() == 1 && "C".equals(((PyType) all[0]).name());
        }
    }
}
