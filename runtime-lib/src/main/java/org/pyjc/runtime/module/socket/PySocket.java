package org.pyjc.runtime.module.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.SystemFile;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.io.libc.Waiting;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code _socket.socket}. Operations that may wait try at once and then wait by poll(2), so that timeouts end them and signals' handlers
 * run. Compare CPython Modules/socketmodule.c: sock_call_ex.
 *
 * <p>Thread safety: volatile fields; several threads may send and receive at once, as the system allows.
 */
@PyTypeDef(name = "socket", module = "_socket", parts = {SocketConnecting.class,
    SocketReceiving.class, SocketSending.class, SocketMessages.class, SocketOptions.class}, doc = "A network connection.")
public class PySocket extends PyObject {
    public static final PyType TYPE = PyType.define(new PySocketExposer());
    private static final int SOL_SOCKET = 1;
    private static final int SO_DOMAIN = 39;
    private static final int SO_TYPE = 3;
    private static final int SO_PROTOCOL = 38;
    private static final int SOCK_FLAGS = 0x80800;
    private static final int SOCK_CLOEXEC = 0x80000;

    private volatile int family;
    private volatile int type;
    private volatile int proto;
    private volatile int fd = -1;
    /** Nanoseconds; negative for none. */
    private volatile long timeout = -1;

    protected PySocket(PyType cls) {
        super(cls);
    }

    PySocket(int family, int type, int proto, int fd) {
        super(TYPE);
        set(family, type, proto, fd);
    }

    private void set(int newFamily, int newType, int newProto, int newFd) {
        family = newFamily;
        type = newType & ~SOCK_FLAGS;
        proto = newProto;
        fd = newFd;
        if ((newType & 0x800) != 0) {
            timeout = 0;
        } else {
            timeout = SocketModule.timeout();
            if (timeout >= 0) {
                Fds.get(newFd).setBlocking(false);
            }
        }
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PySocket(cls);
    }

    @PyInit(signature = "(self, family=-1, type=-1, proto=-1, fileno=None)")
    void init(int newFamily, int newType, int newProto, Object fileno) {
        if (fileno != PyNone.NONE) {
            adopt(newFamily, newType, newProto, fileno);
            return;
        }
        int f = newFamily == -1 ? SocketAddresses.AF_INET : newFamily;
        int t = newType == -1 ? 1 : newType;
        int p = newProto == -1 ? 0 : newProto;
        int number = CFunction.checked(Libc.SOCKET.callInt(f, t | SOCK_CLOEXEC, p));
        set(f, t, p, Fds.add(new SystemFile(number, true, true)));
    }

    private void adopt(int newFamily, int newType, int newProto, Object fileno) {
        if (Values.floatOrNull(fileno) != null) {
            throw Errors.typeError("integer argument expected, got float");
        }
        long number = Index.ssize(fileno);
        if (number < 0) {
            throw Errors.valueError("negative file descriptor");
        }
        int system = Fds.system((int) Math.min(number, Integer.MAX_VALUE));
        int f = option(system, SO_DOMAIN);
        int t = newType == -1 ? option(system, SO_TYPE) : newType;
        int p = newProto == -1 ? option(system, SO_PROTOCOL) : newProto;
        set(newFamily == -1 ? f : newFamily, t, p, (int) number);
    }

    private static int option(int system, int name) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment m = arena.allocate(8);
            m.set(ValueLayout.JAVA_INT, 4, 4);
            CFunction.checked(Libc.GETSOCKOPT.callInt(system, SOL_SOCKET, name, m.address(), m.address() + 4));
            return m.get(ValueLayout.JAVA_INT, 0);
        }
    }

    /** One try of a system call: -1 with the error number set when it failed. */
    interface Attempt {
        long run(int system);
    }

    /** Tries until it succeeds, waiting for {@code events} as long as the timeout allows. */
    long perform(int events, Attempt attempt) {
        return perform(events, Waiting.deadline(timeout), attempt);
    }

    long perform(int events, long deadline, Attempt attempt) {
        return perform(events, deadline, 0, attempt);
    }

    /** As above, but a socket without a timeout does not wait when the flags have MSG_DONTWAIT. */
    long perform(int events, long deadline, int flags, Attempt attempt) {
        int system = system();
        while (true) {
            long n = attempt.run(system);
            if (n >= 0) {
                return n;
            }
            int errno = CFunction.errno();
            if (errno == Errno.EINTR) {
                org.pyjc.runtime.thread.Interrupts.run();
            } else if (errno != Errno.EAGAIN || timeout == 0 || timeout < 0 && (flags & SocketReceiving.MSG_DONTWAIT) != 0) {
                throw SocketErrors.of(errno);
            } else if (!Waiting.await(system, events, deadline)) {
                throw SocketErrors.timeout();
            }
        }
    }

    /** Waits until it is ready, unless it must not wait. */
    void await(int events, long deadline) {
        if (timeout != 0 && !Waiting.await(system(), events, deadline)) {
            throw SocketErrors.timeout();
        }
    }

    /** The system's number; OSError (EBADF) when it is closed. */
    int system() {
        return Fds.system(fd);
    }

    long timeoutNanos() {
        return timeout;
    }

    @PyGetter(value = "family", member = true)
    int family() {
        return family;
    }

    @PyGetter(value = "type", member = true)
    int socketType() {
        return type;
    }

    @PyGetter(value = "proto", member = true)
    int proto() {
        return proto;
    }

    @PyGetter("timeout")
    Object timeoutAttribute() {
        return gettimeout();
    }

    @PyMethod
    int fileno() {
        return fd;
    }

    @PyMethod
    Object gettimeout() {
        long t = timeout;
        return t < 0 ? PyNone.NONE : (Object) (t / 1e9);
    }

    @PyMethod
    void settimeout(Object value) {
        timeout = SocketModule.nanos(value);
        Fds.get(fd).setBlocking(timeout < 0);
    }

    @PyMethod
    void setblocking(boolean flag) {
        timeout = flag ? -1 : 0;
        Fds.get(fd).setBlocking(flag);
    }

    @PyMethod
    boolean getblocking() {
        return timeout != 0;
    }

    @PyMethod
    void close() {
        int number = fd;
        fd = -1;
        if (number >= 0) {
            try { // the peer's reset may come with the closing, which nobody is interested in
                Fds.close(number);
            } catch (PyException e) {
                if (!e.is(Exceptions.CONNECTION_RESET_ERROR)) {
                    throw e;
                }
            }
        }
    }

    /** Closes what the program forgot. */
    @PyMethod(name = "__del__")
    void finish() {
        if (fd >= 0) {
            Warnings.warn(Exceptions.RESOURCE_WARNING, "unclosed " + Str.toJavaString(Repr.repr(this)), 1);
            close();
        }
    }

    @PyMethod
    long detach() {
        int number = fd;
        fd = -1;
        return number;
    }

    @PyMethod(name = "__repr__")
    String repr() {
        return "<socket object, fd=" + fd + ", family=" + family + ", type=" + type + ", proto=" + proto + ">";
    }
}
