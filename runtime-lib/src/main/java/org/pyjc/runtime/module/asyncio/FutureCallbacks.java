package org.pyjc.runtime.module.asyncio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * What is to be called when a future is done: mostly one function. Compare CPython _asynciomodule.c:
 * future_schedule_callbacks.
 *
 * <p>Thread safety: guarded by the future's monitor; functions are compared and scheduled outside of it.
 */
final class FutureCallbacks {
    private record Callback(Object function, Object context) {}

    private Callback first;
    private List<Callback> others;

    void add(Object function, Object context) {
        Callback callback = new Callback(function, context);
        if (first == null && others == null) {
            first = callback;
            return;
        }
        if (others == null) {
            others = new ArrayList<>();
        }
        others.add(callback);
    }

    private List<Callback> all() {
        List<Callback> all = new ArrayList<>();
        if (first != null) {
            all.add(first);
        }
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }

    List<Callback> take() {
        List<Callback> all = all();
        first = null;
        others = null;
        return all;
    }

    /** The future is done: its loop is to call all of them. */
    void schedule(PyFuture owner) {
        Callback single = null;
        List<Callback> taken = List.of();
        synchronized (owner) {
            if (others == null) {
                single = first;
                first = null;
            } else {
                taken = take();
            }
        }
        if (single != null) {
            Loops.callSoon(owner.loopOrNull(), single.function, owner, single.context);
        }
        for (Callback each : taken) {
            Loops.callSoon(owner.loopOrNull(), each.function, owner, each.context);
        }
    }

    /** Pairs of function and context; None when there are none. */
    static Object toPython(PyFuture owner) {
        List<Callback> all;
        synchronized (owner) {
            all = owner.callbacks.all();
        }
        if (all.isEmpty()) {
            return PyNone.NONE;
        }
        Object[] pairs = new Object[all.size()];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = new PyTuple(all.get(i).function, all.get(i).context);
        }
        return PyList.of(pairs);
    }

    @PyMethod(name = "remove_done_callback", signature = "(self, fn, /)", doc = """
            Remove all instances of a callback from the "call when done" list.

            Returns the number of callbacks removed.""")
    static long remove(PyFuture self, Object function) {
        self.aliveLoop();
        List<Callback> all;
        synchronized (self) {
            all = self.callbacks.all();
        }
        Set<Callback> equal = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Callback each : all) {
            if (Compare.same(each.function, function)) {
                equal.add(each);
            }
        }
        synchronized (self) {
            return self.callbacks.removeExactly(equal);
        }
    }

    private long removeExactly(Set<Callback> unwanted) {
        List<Callback> all = take();
        int before = all.size();
        all.removeIf(unwanted::contains);
        for (Callback each : all) {
            add(each.function, each.context);
        }
        return before - all.size();
    }
}
