package org.pyjc.runtime.module.asyncio;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The unfinished tasks that one thread made, held weakly: a doubly linked list, as tasks come and go all the time. Compare
 * CPython _asynciomodule.c: register_task, which has such a list a thread.
 *
 * <p>Thread safety: a list is guarded by its monitor, which other threads want only for {@code all_tasks} and for tasks that
 * end in another thread; the set of all lists is concurrent.
 */
final class TaskList {
    /** The lists that are not empty. */
    private static final Set<TaskList> ALL = ConcurrentHashMap.newKeySet();
    private static final ThreadLocal<TaskList> OWN = ThreadLocal.withInitial(TaskList::new);

    private final ReferenceQueue<PyTask> gone = new ReferenceQueue<>();
    private Entry first;

    private TaskList() {}

    /** A task's place in a list. */
    static final class Entry extends WeakReference<PyTask> {
        private final TaskList list;
        private Entry previous;
        private Entry next;
        private boolean linked = true;

        private Entry(PyTask task, TaskList list) {
            super(task, list.gone);
            this.list = list;
        }

        /** Takes the task out, if it is not yet. */
        void remove() {
            list.unlink(this);
        }
    }

    /** Adds a task to the calling thread's list. */
    static Entry add(PyTask task) {
        TaskList list = OWN.get();
        Entry entry = new Entry(task, list);
        list.link(entry);
        return entry;
    }

    private synchronized void link(Entry entry) {
        unlinkGone();
        entry.next = first;
        if (first != null) {
            first.previous = entry;
        } else {
            ALL.add(this);
        }
        first = entry;
    }

    private synchronized void unlink(Entry entry) {
        if (!entry.linked) {
            return;
        }
        entry.linked = false;
        if (entry.previous == null) {
            first = entry.next;
        } else {
            entry.previous.next = entry.next;
        }
        if (entry.next != null) {
            entry.next.previous = entry.previous;
        }
        entry.previous = null;
        entry.next = null;
        if (first == null) {
            ALL.remove(this);
        }
    }

    private void unlinkGone() {
        for (Reference<?> each = gone.poll(); each != null; each = gone.poll()) {
            unlink((Entry) each);
        }
    }

    /** Adds the unfinished tasks of a loop to a collection. */
    static void collect(Object loop, Collection<Object> found) {
        for (TaskList list : ALL) {
            list.collectHere(loop, found);
        }
    }

    private synchronized void collectHere(Object loop, Collection<Object> found) {
        unlinkGone();
        for (Entry each = first; each != null; each = each.next) {
            PyTask task = each.get();
            if (task != null && task.loopOrNull() == loop && task.isPending()) {
                found.add(task);
            }
        }
    }
}
