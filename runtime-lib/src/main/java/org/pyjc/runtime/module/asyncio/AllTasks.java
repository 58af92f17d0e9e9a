package org.pyjc.runtime.module.asyncio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.set.PySet;

/**
 * The tasks that are not done. Tasks of other classes than {@link PyTask} are kept in a Python {@code WeakSet}, those that run
 * eagerly in a set. Compare CPython _asynciomodule.c: _asyncio_all_tasks_impl.
 *
 * <p>Thread safety: {@link TaskList}; the sets have Python's guarantees.
 */
final class AllTasks {
    private static final PySet EAGER = new PySet();
    private static volatile Object scheduled;

    private AllTasks() {}

    @PyFunctionDef(name = "_register_task", signature = "(task)", doc = "Register a new task in asyncio as executed by loop.\n\nReturns None.")
    static void register(Object task) {
        if (task instanceof PyTask t) {
            t.register();
        } else {
            Call.method1(others(), "add", task);
        }
    }

    @PyFunctionDef(name = "_unregister_task", signature = "(task)", doc = "Unregister a task.\n\nReturns None.")
    static void unregister(Object task) {
        if (task instanceof PyTask t) {
            t.unregister();
        } else {
            Call.method1(others(), "discard", task);
        }
    }

    @PyFunctionDef(name = "_register_eager_task", signature = "(task)",
            doc = "Register a new task in asyncio as executed by loop.\n\nReturns None.")
    static void registerEager(Object task) {
        EAGER.add(task);
    }

    @PyFunctionDef(name = "_unregister_eager_task", signature = "(task)", doc = "Unregister a task.\n\nReturns None.")
    static void unregisterEager(Object task) {
        EAGER.discard(task);
    }

    @PyFunctionDef(name = "all_tasks", signature = "(loop=None)", doc = "Return a set of all tasks for the loop.")
    static Object all(Object givenLoop) {
        Object loop = givenLoop == PyNone.NONE ? RunningLoop.get() : givenLoop;
        // The eager ones first: one may become a scheduled one meanwhile.
        List<Object> candidates = new ArrayList<>(Arrays.asList(Iteration.toArray(EAGER)));
        List<Object> found = new ArrayList<>();
        TaskList.collect(loop, found);
        if (scheduled != null) {
            candidates.addAll(Arrays.asList(Iteration.toArray(scheduled)));
        }
        for (Object task : candidates) {
            if (Loops.of(task) == loop && !Truth.test(Call.method0(task, "done"))) {
                found.add(task);
            }
        }
        return PySet.of(found.toArray());
    }

    private static Object others() {
        Object set = scheduled;
        if (set == null) {
            Object fresh = Call.call0(Attributes.get(Importer.load("weakref"), "WeakSet"));
            synchronized (AllTasks.class) {
                set = scheduled;
                if (set == null) {
                    set = fresh;
                    scheduled = set;
                }
            }
        }
        return set;
    }
}
