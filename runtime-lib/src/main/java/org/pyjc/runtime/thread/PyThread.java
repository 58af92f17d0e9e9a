package org.pyjc.runtime.thread;

/** A thread made for Python code: it carries its {@link ThreadState} in a field, which is faster to reach than a thread local. */
public final class PyThread extends Thread {
    final ThreadState state = new ThreadState();

    public PyThread(Runnable body, String name, long stackBytes) {
        super(null, body, name, stackBytes);
    }
}
