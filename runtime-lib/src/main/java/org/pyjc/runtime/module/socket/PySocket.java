package org.pyjc.runtime.module.socket;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.io.DuplexPipe;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.OpenFile;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/** {@code _socket.socket} on one of our descriptors. Compare CPython Modules/socketmodule.c. Thread safety: volatile fields. */
@PyTypeDef(name = "socket", module = "_socket", immutable = false, doc = "A network connection.")
public class PySocket extends PyObject {
    public static final PyType TYPE = PyType.define(new PySocketExposer());

    private volatile long family;
    private volatile long type;
    private volatile long proto;
    private volatile int fd = -1;
    private volatile Object timeout = PyNone.NONE;

    protected PySocket(PyType cls) {
        super(cls);
    }

    PySocket(long family, long type, long proto, int fd) {
        super(TYPE);
        set(family, type, proto, fd);
    }

    private void set(long newFamily, long newType, long newProto, int newFd) {
        family = newFamily;
        type = newType;
        proto = newProto;
        fd = newFd;
        timeout = SocketModule.timeout();
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PySocket(cls);
    }

    @PyInit(signature = "(self, family=-1, type=-1, proto=-1, fileno=None)")
    void init(long newFamily, long newType, long newProto, Object fileno) {
        if (fileno == PyNone.NONE) {
            throw OsErrors.of(Errno.EAFNOSUPPORT, null);
        }
        int number = (int) Index.ssize(fileno);
        Fds.get(number);
        set(newFamily == -1 ? 1 : newFamily, newType == -1 ? 1 : newType, Math.max(newProto, 0), number);
    }

    static Object checkedTimeout(Object value) {
        if (value == PyNone.NONE) {
            return value;
        }
        Double seconds = Values.floatOrNull(value);
        double number = seconds != null ? seconds : Index.ssize(value);
        if (number < 0) {
            throw Errors.valueError("Timeout value out of range");
        }
        return number;
    }

    @PyGetter("family")
    long family() {
        return family;
    }

    @PyGetter("type")
    long socketType() {
        return type;
    }

    @PyGetter("proto")
    long proto() {
        return proto;
    }

    @PyGetter("timeout")
    Object timeoutAttribute() {
        return timeout;
    }

    @PyMethod
    long fileno() {
        return fd;
    }

    @PyMethod
    Object gettimeout() {
        return timeout;
    }

    @PyMethod
    void settimeout(Object value) {
        timeout = checkedTimeout(value);
    }

    @PyMethod
    void setblocking(boolean flag) {
        timeout = flag ? PyNone.NONE : (Object) 0.0;
    }

    @PyMethod
    boolean getblocking() {
        return timeout == PyNone.NONE || (Double) timeout != 0;
    }

    @PyMethod
    void close() {
        int number = fd;
        fd = -1;
        if (number >= 0) {
            Fds.close(number);
        }
    }

    @PyMethod
    long detach() {
        int number = fd;
        fd = -1;
        return number;
    }

    /** Waits until there is something to read, as the timeout says. */
    private OpenFile awaitInput() {
        OpenFile file = Fds.get(fd);
        if (timeout == PyNone.NONE || file.isReadReady()) {
            return file;
        }
        long deadline = System.nanoTime() + (long) ((Double) timeout * 1e9);
        while (!file.isReadReady()) {
            if ((Double) timeout == 0) {
                throw OsErrors.of(Errno.EAGAIN, null);
            }
            if (System.nanoTime() >= deadline) {
                throw Errors.of(Exceptions.TIMEOUT_ERROR, "timed out");
            }
            pause();
        }
        return file;
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Interrupts.run();
        }
    }

    @PyMethod(signature = "($self, bufsize, flags=0, /)")
    Object recv(long bufsize, int flags) {
        if (bufsize < 0) {
            throw Errors.valueError("negative buffersize in recv");
        }
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(bufsize));
        try {
            int n = awaitInput().read(buffer);
            return new PyBytes(Arrays.copyOf(buffer.array(), Math.max(n, 0)));
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    @PyMethod(signature = "($self, data, flags=0, /)")
    long send(Object data, int flags) {
        byte[] bytes = BytesLike.bytes(data);
        return Fds.write(fd, bytes, 0, bytes.length);
    }

    @PyMethod(signature = "($self, data, flags=0, /)")
    void sendall(Object data, int flags) {
        byte[] bytes = BytesLike.bytes(data);
        for (int done = 0; done < bytes.length; ) {
            done += Fds.write(fd, bytes, done, bytes.length - done);
        }
    }

    @PyMethod(signature = "($self, how, /)")
    void shutdown(int how) {
        if (!(Fds.get(fd) instanceof DuplexPipe pipe)) {
            throw SocketModule.unsupported();
        }
        pipe.shutdown(how != 1, how != 0);
    }

    @PyMethod
    Object getsockname() {
        Fds.get(fd);
        return "";
    }

    @PyMethod
    Object getpeername() {
        Fds.get(fd);
        return "";
    }

    @PyMethod(name = "__repr__")
    String repr() {
        return "<socket object, fd=" + fd + ", family=" + family + ", type=" + type + ", proto=" + proto + ">";
    }
}
