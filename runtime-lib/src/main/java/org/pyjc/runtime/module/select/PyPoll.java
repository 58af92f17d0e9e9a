package org.pyjc.runtime.module.select;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.io.Descriptors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.OpenFile;
import org.pyjc.runtime.io.libc.Waiting;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code select.poll()}. Compare CPython selectmodule.c: pollObject. Thread safety: the table of files is guarded by the monitor, and
 * only one thread may poll.
 */
@PyTypeDef(name = "poll", module = "select", subclassable = false, instantiable = false)
final class PyPoll extends PyObject {
    public static final PyType TYPE = PyType.define(new PyPollExposer());
    private static final int NVAL = 0x20;
    private static final int ENTRY = 8;
    private static final long MAX_MASK = 0xffff;

    private final Map<Integer, Integer> files = new LinkedHashMap<>();
    private final AtomicBoolean polling = new AtomicBoolean();

    PyPoll() {
        super(TYPE);
    }

    private static int mask(Object value) {
        Object n = Index.of(value);
        if (!(n instanceof Long mask) || mask > MAX_MASK) {
            throw Errors.overflowError("Python int too large to convert to C unsigned short");
        }
        if (mask < 0) {
            throw Errors.valueError("value must be positive");
        }
        return mask.intValue();
    }

    @PyMethod(signature = "(self, fd, eventmask=7, /)", doc = "Register a file descriptor with the polling object.")
    void register(Object fd, Object eventmask) {
        int number = Descriptors.of(fd);
        int events = mask(eventmask);
        synchronized (files) {
            files.put(number, events);
        }
    }

    @PyMethod(signature = "(self, fd, eventmask, /)", doc = "Modify an already registered file descriptor.")
    void modify(Object fd, Object eventmask) {
        int number = Descriptors.of(fd);
        int events = mask(eventmask);
        synchronized (files) {
            if (files.replace(number, events) == null) {
                throw OsErrors.of(Errno.ENOENT, null);
            }
        }
    }

    @PyMethod(signature = "(self, fd, /)", doc = "Remove a file descriptor being tracked by the polling object.")
    void unregister(Object fd) {
        int number = Descriptors.of(fd);
        synchronized (files) {
            if (files.remove(number) == null) {
                throw Errors.keyError((long) number);
            }
        }
    }

    @PyMethod(signature = "(self, timeout=None, /)", doc = "Polls the set of registered file descriptors.")
    Object poll(Object timeout) {
        long deadline = PollTimeout.deadline(timeout, PollTimeout.MILLIS, null);
        if (!polling.compareAndSet(false, true)) {
            throw Errors.runtimeError("concurrent poll() invocation");
        }
        try {
            return poll(deadline);
        } finally {
            polling.set(false);
        }
    }

    private PyList poll(long deadline) {
        int[] numbers;
        int[] events;
        synchronized (files) {
            numbers = files.keySet().stream().mapToInt(Integer::intValue).toArray();
            events = files.values().stream().mapToInt(Integer::intValue).toArray();
        }
        boolean anyClosed = false;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment table = arena.allocate((numbers.length + 1L) * ENTRY, 8);
            for (int i = 0; i < numbers.length; i++) {
                OpenFile file = Fds.find(numbers[i]);
                anyClosed |= file == null;
                Waiting.entry(table, i, file == null ? -1 : file.systemNumber(), events[i]);
            }
            long end = anyClosed ? Waiting.deadline(0) : deadline;
            int n = -1;
            while (n < 0) {
                n = Waiting.poll(table, numbers.length, end);
            }
            return results(table, numbers);
        }
    }

    private static PyList results(MemorySegment table, int[] numbers) {
        PyList all = new PyList();
        for (int i = 0; i < numbers.length; i++) {
            boolean closed = table.get(ValueLayout.JAVA_INT, (long) i * ENTRY) < 0;
            long got = closed ? NVAL : table.get(ValueLayout.JAVA_INT, (long) i * ENTRY + 4) >>> 16;
            if (got != 0) {
                all.append(new PyTuple((long) numbers[i], got));
            }
        }
        return all;
    }
}
