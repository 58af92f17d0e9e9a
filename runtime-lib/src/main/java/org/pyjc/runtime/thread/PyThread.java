package org.pyjc.runtime.thread;

import java.util.ArrayList;
import java.util.List;

/** A thread made for Python code: it carries its {@link ThreadState} in a field, which is faster to reach than a thread local. */
public final class PyThread extends Thread {
    /** Room for threads that start while others are counted. */
    private static final int SLACK = 16;

    final ThreadState state = new ThreadState();

    /** The exception that the thread handled a moment ago, null for none; another thread's may have changed since. */
    public org.pyjc.runtime.exc.PyBaseException handled() {
        return state.handled;
    }

    public PyThread(Runnable body, String name, long stackBytes) {
        super(null, body, name, stackBytes);
    }

    /** The threads that run. */
    public static List<PyThread> all() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        Thread[] threads = new Thread[group.activeCount() + SLACK];
        int n = group.enumerate(threads);
        List<PyThread> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (threads[i] instanceof PyThread t) {
                all.add(t);
            }
        }
        return all;
    }
}
