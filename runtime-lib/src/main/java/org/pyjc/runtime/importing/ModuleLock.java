package org.pyjc.runtime.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pyjc.runtime.thread.Interrupts;

/**
 * The lock of one module that is being imported. Waiting for a module whose importer waits, directly or not, for a module
 * of ours would never end: then the wait is given up and the caller sees the module as far as it is.
 * Compare CPython Lib/importlib/_bootstrap.py: _ModuleLock.
 *
 * <p>Thread safety: all state is guarded by {@link #ALL}, which is only held for bookkeeping.
 */
final class ModuleLock {
    private static final Map<String, ModuleLock> ALL = new HashMap<>();
    /** What each waiting thread waits for. */
    private static final Map<Thread, ModuleLock> WAITING = new HashMap<>();

    private final String name;
    private Thread owner;
    private int depth;
    private int users;

    private ModuleLock(String name) {
        this.name = name;
    }

    /** Takes the lock of a module; false when that would be a deadlock (nothing is held then). Signal handlers run while it waits. */
    static boolean acquire(String name) {
        while (true) {
            try {
                return acquireInterruptibly(name, Thread.currentThread());
            } catch (InterruptedException e) {
                Interrupts.run();
            }
        }
    }

    private static boolean acquireInterruptibly(String name, Thread me) throws InterruptedException {
        synchronized (ALL) {
            ModuleLock lock = ALL.computeIfAbsent(name, ModuleLock::new);
            lock.users++;
            boolean taken = false;
            try {
                while (lock.owner != null && lock.owner != me) {
                    if (lock.wouldDeadlock(me)) {
                        return false;
                    }
                    lock.await(me);
                }
                lock.owner = me;
                lock.depth++;
                taken = true;
                return true;
            } finally {
                if (!taken) {
                    lock.leave();
                }
            }
        }
    }

    /** Gives the lock back. */
    static void release(String name) {
        synchronized (ALL) {
            ModuleLock lock = ALL.get(name);
            if (--lock.depth == 0) {
                lock.owner = null;
                ALL.notifyAll();
            }
            lock.leave();
        }
    }

    /** Whether any module is being imported by the calling thread. */
    static boolean held() {
        synchronized (ALL) {
            for (ModuleLock lock : ALL.values()) {
                if (lock.owner == Thread.currentThread()) {
                    return true;
                }
            }
            return false;
        }
    }

    private void leave() {
        if (--users == 0) {
            ALL.remove(name);
        }
    }

    private boolean wouldDeadlock(Thread me) {
        Set<Thread> seen = new HashSet<>();
        Thread holder = owner;
        while (holder != null && seen.add(holder)) {
            if (holder == me) {
                return true;
            }
            ModuleLock next = WAITING.get(holder);
            holder = next == null ? null : next.owner;
        }
        return false;
    }

    private void await(Thread me) throws InterruptedException {
        WAITING.put(me, this);
        try {
            ALL.wait();
        } finally {
            WAITING.remove(me);
        }
    }
}
