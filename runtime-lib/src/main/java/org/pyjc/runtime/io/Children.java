package org.pyjc.runtime.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The processes that this one started, by process id, and the threads that carry bytes between them and our descriptors.
 *
 * <p>Thread safety: a concurrent map.
 */
public final class Children {
    private static final ConcurrentHashMap<Long, Process> ALL = new ConcurrentHashMap<>();
    private static final int BUFFER = 8192;
    private static final int SIGNAL_BASE = 128;
    private static final int SIGNALS = 32;

    private Children() {}

    /** Remembers a process until it is waited for. */
    public static void add(Process process) {
        ALL.put(process.pid(), process);
    }

    /** A process that was not waited for yet, null when there is none. */
    public static Process find(long pid) {
        return ALL.get(pid);
    }

    /** Any process that has ended, null when none has. */
    public static Process anyEnded() {
        for (Process p : ALL.values()) {
            if (!p.isAlive()) {
                return p;
            }
        }
        return null;
    }

    public static boolean isEmpty() {
        return ALL.isEmpty();
    }

    /** Waits up to so many milliseconds (negative: without end); false when the process still runs. */
    public static boolean await(Process process, long millis) throws InterruptedException {
        if (millis >= 0) {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        }
        process.waitFor();
        return true;
    }

    /** The wait status of a process that has ended, which is forgotten then. */
    public static int reap(Process process) {
        ALL.remove(process.pid());
        int code = process.exitValue();
        return code > SIGNAL_BASE && code < SIGNAL_BASE + SIGNALS ? code - SIGNAL_BASE : (code & 0xff) << 8;
    }

    /** Carries what a descriptor gives to the process's standard input. */
    public static void feed(OpenFile from, OutputStream to) {
        from.retain();
        start(() -> {
            byte[] buffer = new byte[BUFFER];
            try (to) {
                for (int n = from.read(ByteBuffer.wrap(buffer)); n >= 0; n = from.read(ByteBuffer.wrap(buffer))) {
                    to.write(buffer, 0, n);
                    to.flush();
                }
            } finally {
                from.release();
            }
        });
    }

    /** Carries what the process writes to a descriptor. */
    public static void drain(InputStream from, OpenFile to) {
        to.retain();
        start(() -> {
            byte[] buffer = new byte[BUFFER];
            try (from) {
                for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                    ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, n);
                    while (bytes.hasRemaining()) {
                        to.write(bytes);
                    }
                }
            } finally {
                to.release();
            }
        });
    }

    private interface Carrier {
        void run() throws IOException;
    }

    private static void start(Carrier carrier) {
        Thread thread = new Thread(() -> {
            try {
                carrier.run();
            } catch (IOException e) {
                // the other side is gone: there is nobody to tell
            }
        }, "pipe");
        thread.setDaemon(true);
        thread.start();
    }
}
