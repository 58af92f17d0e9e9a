package org.pyjc.runtime.module.select;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.io.Descriptors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.SystemFile;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.io.libc.Waiting;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code select.epoll}: epoll(7), whose events carry our descriptors. Compare CPython selectmodule.c: pyEpoll_Object. Thread safety: as
 * the system calls; the descriptor is volatile.
 */
@PyTypeDef(name = "epoll", module = "select", weakReferable = true, doc = "Returns an epolling object.")
final class PyEpoll extends PyObject {
    public static final PyType TYPE = PyType.define(new PyEpollExposer());
    private static final int CLOEXEC = 0x80000;
    private static final int ADD = 1;
    private static final int DELETE = 2;
    private static final int MODIFY = 3;
    private static final int MAX_EVENTS = 1023;
    /** struct epoll_event is packed on x86 only. */
    private static final boolean PACKED = System.getProperty("os.arch").equals("amd64");
    private static final int EVENT = PACKED ? 12 : 16;
    private static final int DATA = PACKED ? 4 : 8;

    private volatile int fd;

    private PyEpoll(PyType type, int fd) {
        super(type);
        this.fd = fd;
    }

    @PyNew(signature = "(sizehint=-1, flags=0)")
    static Object create(PyType cls, long sizehint, int flags) {
        if (sizehint < -1 || sizehint == 0) {
            throw Errors.valueError("sizehint must be positive or -1");
        }
        if ((flags & ~CLOEXEC) != 0) {
            throw OsErrors.of(Errno.EINVAL, null);
        }
        int number = CFunction.checked(Libc.EPOLL_CREATE.callInt(CLOEXEC));
        return new PyEpoll(cls, Fds.add(new SystemFile(number, true, true)));
    }

    @PyClassMethod(signature = "($type, fd, /)", doc = "Create an epoll object from a given control fd.")
    static Object fromfd(PyType cls, int fd) {
        Fds.get(fd);
        return new PyEpoll(cls, fd);
    }

    private int open() {
        int number = fd;
        if (number < 0) {
            throw Errors.valueError("I/O operation on closed epoll object");
        }
        return number;
    }

    @PyMethod(doc = "Close the epoll control file descriptor.")
    void close() {
        int number = fd;
        fd = -1;
        if (number >= 0) {
            Fds.close(number);
        }
    }

    @PyGetter(value = "closed", doc = "True if the epoll handler is closed.")
    boolean closed() {
        return fd < 0;
    }

    @PyMethod(doc = "Return the epoll control file descriptor.")
    long fileno() {
        return open();
    }

    private void control(int operation, Object file, long events) {
        int system = Fds.system(open());
        int number = Descriptors.of(file);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment event = arena.allocate(EVENT, 8);
            event.set(ValueLayout.JAVA_INT, 0, (int) events);
            event.set(ValueLayout.JAVA_INT, DATA, number);
            CFunction.checked(Libc.EPOLL_CTL.callInt(system, operation, Fds.system(number), event.address()));
        }
    }

    @PyMethod(signature = "(self, fd, eventmask=7)", doc = "Registers a new fd or raises an OSError if the fd is already registered.")
    void register(Object file, long eventmask) {
        control(ADD, file, eventmask);
    }

    @PyMethod(signature = "(self, fd, eventmask)", doc = "Modify event mask for a registered file descriptor.")
    void modify(Object file, long eventmask) {
        control(MODIFY, file, eventmask);
    }

    @PyMethod(signature = "(self, fd)", doc = "Remove a registered file descriptor from the epoll object.")
    void unregister(Object file) {
        control(DELETE, file, 0);
    }

    @PyMethod(signature = "(self, timeout=None, maxevents=-1)", doc = "Wait for events on the epoll file descriptor.")
    Object poll(Object timeout, long maxevents) {
        int system = Fds.system(open());
        long deadline = PollTimeout.deadline(timeout, PollTimeout.SECONDS, null);
        if (maxevents < -1 || maxevents == 0) {
            throw Errors.valueError("maxevents must be greater than 0, got " + maxevents);
        }
        int room = maxevents == -1 ? MAX_EVENTS : (int) Math.min(maxevents, 1 << 20);
        boolean main = Interrupts.isMain();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment events = arena.allocate((long) room * EVENT, 8);
            while (true) {
                if (main) {
                    Waiting.await(system, Waiting.IN, deadline);
                }
                int n = Libc.EPOLL_WAIT.callInt(system, events.address(), room, main ? 0 : Waiting.millisLeft(deadline));
                if (n > 0 || n == 0 && Waiting.millisLeft(deadline) == 0) {
                    return results(events, n);
                }
                if (n < 0 && CFunction.errno() != Errno.EINTR) {
                    throw CFunction.error();
                }
            }
        }
    }

    private static PyList results(MemorySegment events, int count) {
        PyList all = new PyList();
        for (int i = 0; i < count; i++) {
            long at = (long) i * EVENT;
            all.append(new PyTuple((long) events.get(ValueLayout.JAVA_INT_UNALIGNED, at + DATA),
                    Integer.toUnsignedLong(events.get(ValueLayout.JAVA_INT_UNALIGNED, at))));
        }
        return all;
    }

    @PyMethod(name = "__enter__")
    Object enter() {
        open();
        return this;
    }

    @PyMethod(name = "__exit__", signature = "(self, exc_type=None, exc_value=None, exc_tb=None, /)")
    void exit(Object type, Object value, Object traceback) {
        close();
    }
}
