package org.pyjc.runtime.module.thread;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The objects in which a thread has attributes of its own, to take these away when it ends. Compare CPython _threadmodule.c:
 * thread_module's local dictionaries, which go with the thread's state.
 *
 * <p>Thread safety: each thread has its own list.
 */
final class LocalsOfThread {
    private static final ThreadLocal<LocalsOfThread> OWN = ThreadLocal.withInitial(LocalsOfThread::new);
    private static final int FEW = 16;

    private final List<WeakReference<PyThreadLocal>> all = new ArrayList<>();
    /** At which size to look for those that are gone. */
    private int limit = FEW;

    private LocalsOfThread() {}

    /** The calling thread has attributes in this object. */
    static void add(PyThreadLocal local) {
        OWN.get().addHere(new WeakReference<>(local));
    }

    private void addHere(WeakReference<PyThreadLocal> local) {
        if (all.size() == limit) {
            all.removeIf(each -> each.get() == null);
            limit = Math.max(FEW, 2 * all.size());
        }
        all.add(local);
    }

    /** The calling thread ends. */
    static void clear() {
        LocalsOfThread own = OWN.get();
        OWN.remove();
        for (WeakReference<PyThreadLocal> each : own.all) {
            PyThreadLocal local = each.get();
            if (local != null) {
                local.remove();
            }
        }
    }
}
