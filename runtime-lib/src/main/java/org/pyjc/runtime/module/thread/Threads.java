package org.pyjc.runtime.module.thread;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.Handlers;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PySystemExit;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.thread.PyThread;
import org.pyjc.runtime.thread.Shutdown;
import org.pyjc.runtime.thread.Solo;
import org.pyjc.runtime.thread.VirtualThreads;

/**
 * Starts Python threads: Java platform threads, or virtual ones (see {@link VirtualThreads}), all daemons for the JVM, since the program's end waits by itself for those
 * that it must.
 *
 * <p>Thread safety: concurrent collections; the stack size is volatile.
 */
final class Threads {
    private static final long DEFAULT_STACK = Long.getLong("pyjc.stack", 64L << 20);
    private static final Set<PyThreadHandle> JOINED_AT_EXIT = ConcurrentHashMap.newKeySet();
    private static final AtomicInteger RUNNING = new AtomicInteger();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static volatile long stackSize;

    private Threads() {}

    /** Starts a thread; {@code function} is shown when an exception leaves the body. */
    static void start(PyThreadHandle handle, Object function, boolean joinAtExit, Runnable body) {
        if (Shutdown.begun()) {
            throw Errors.of(Exceptions.PYTHON_FINALIZATION_ERROR, "can't create new thread at interpreter shutdown");
        }
        Solo.end();
        Thread thread = make("Thread-py" + NUMBER.incrementAndGet(), () -> run(handle, function, body));
        handle.start(thread);
        if (joinAtExit) {
            JOINED_AT_EXIT.add(handle);
        }
        RUNNING.incrementAndGet();
        try {
            thread.start();
        } catch (OutOfMemoryError e) {
            RUNNING.decrementAndGet();
            JOINED_AT_EXIT.remove(handle);
            handle.finish();
            throw Errors.runtimeError("can't start new thread");
        }
    }

    private static Thread make(String name, Runnable body) {
        if (VirtualThreads.wanted()) {
            return Thread.ofVirtual().name(name).unstarted(body);
        }
        Thread thread = new PyThread(body, name, stackSize == 0 ? DEFAULT_STACK : stackSize);
        thread.setDaemon(true);
        return thread;
    }

    private static void run(PyThreadHandle handle, Object function, Runnable body) {
        try {
            body.run();
        } catch (Throwable t) {
            PyBaseException e = Handlers.caught(t);
            if (!(e instanceof PySystemExit)) {
                Uncaught.unraisable(e, "Exception ignored in thread started by " + Uncaught.safeRepr(function), null);
            }
        } finally {
            LocalsOfThread.clear();
            RUNNING.decrementAndGet();
            JOINED_AT_EXIT.remove(handle);
            handle.finish();
        }
    }

    static int running() {
        return RUNNING.get();
    }

    /** Waits for all threads that are no daemons. */
    static void joinAll() {
        while (!JOINED_AT_EXIT.isEmpty()) {
            for (PyThreadHandle handle : JOINED_AT_EXIT) {
                handle.await(-1);
            }
        }
    }

    static long stackSize() {
        return stackSize;
    }

    static void setStackSize(long bytes) {
        stackSize = bytes;
    }
}
