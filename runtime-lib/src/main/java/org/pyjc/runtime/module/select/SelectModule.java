package org.pyjc.runtime.module.select;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.io.Descriptors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.libc.Waiting;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code select}, on poll(2) and epoll(7). Compare CPython Modules/selectmodule.c. Thread safety: stateless. */
@PyModuleDef(name = "select", types = PyEpoll.class, doc = "This module supports asynchronous I/O on multiple file descriptors.\n\n"
        + "*** IMPORTANT NOTICE ***\nOn Windows, only sockets are supported; on Unix, all file descriptors.")
public final class SelectModule {
    private static final String CONSTANTS = "POLLIN 1 POLLPRI 2 POLLOUT 4 POLLERR 8 POLLHUP 16 POLLNVAL 32 POLLRDNORM 64 POLLRDBAND 128 "
            + "POLLWRNORM 256 POLLWRBAND 512 POLLMSG 1024 POLLRDHUP 8192 EPOLLIN 1 EPOLLPRI 2 EPOLLOUT 4 EPOLLERR 8 EPOLLHUP 16 "
            + "EPOLLRDHUP 8192 EPOLLRDNORM 64 EPOLLRDBAND 128 EPOLLWRNORM 256 EPOLLWRBAND 512 EPOLLMSG 1024 EPOLLEXCLUSIVE 268435456 "
            + "EPOLLWAKEUP 536870912 EPOLLONESHOT 1073741824 EPOLLET 2147483648 EPOLL_CLOEXEC 524288 PIPE_BUF 4096";
    private static final int ENTRY = 8;
    private static final int FD_SETSIZE = 1024;
    /** What poll(2) is asked for, and which of its answers mean ready: for reading, writing, exceptional conditions. */
    private static final int[] ASKED = {1, 4, 2};
    private static final int[] ANSWERS = {1 | 8 | 0x10, 4 | 8, 2};

    private SelectModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        PyDict dict = module.dict();
        dict.putStr("error", Exceptions.OS_ERROR);
        String[] words = CONSTANTS.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            dict.putStr(words[i], Long.parseLong(words[i + 1]));
        }
    }

    @PyFunctionDef(signature = "()", doc = "Returns a polling object.")
    static Object poll() {
        return new PyPoll();
    }

    @PyFunctionDef(signature = "(rlist, wlist, xlist, timeout=None, /)", doc = "Wait until one or more file descriptors are ready for some kind of I/O.")
    static Object select(Object rlist, Object wlist, Object xlist, Object timeout) {
        long deadline = PollTimeout.deadline(timeout, PollTimeout.SECONDS, "timeout must be non-negative");
        List<Watched> files = new ArrayList<>();
        Object[] lists = {rlist, wlist, xlist};
        for (int kind = 0; kind < lists.length; kind++) {
            add(files, lists[kind], kind);
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment table = arena.allocate((files.size() + 1L) * ENTRY, 8);
            for (int i = 0; i < files.size(); i++) {
                Waiting.entry(table, i, files.get(i).system, ASKED[files.get(i).kind]);
            }
            int n = -1;
            while (n < 0) {
                n = Waiting.poll(table, files.size(), deadline);
            }
            return results(table, files);
        }
    }

    /** A file, for what it is watched, and its number for the system. */
    private record Watched(Object file, int kind, int system) {}

    /** Adds the files one by one: {@code fileno()} may change the list. */
    private static void add(List<Watched> files, Object list, int kind) {
        Object iterator;
        try {
            iterator = Iteration.iter(list);
        } catch (PyException e) {
            throw e.isTypeError() ? Errors.typeError("arguments 1-3 must be sequences") : e;
        }
        for (Object file = Iteration.next(iterator); file != null; file = Iteration.next(iterator)) {
            files.add(new Watched(file, kind, system(file)));
        }
    }

    private static int system(Object file) {
        int fd = Descriptors.of(file);
        if (fd >= FD_SETSIZE) {
            throw Errors.valueError("filedescriptor out of range in select()");
        }
        return Fds.system(fd);
    }

    private static PyTuple results(MemorySegment table, List<Watched> files) {
        PyList[] ready = {new PyList(), new PyList(), new PyList()};
        for (int i = 0; i < files.size(); i++) {
            int got = table.get(ValueLayout.JAVA_INT, (long) i * ENTRY + 4) >>> 16;
            Watched watched = files.get(i);
            if ((got & ANSWERS[watched.kind]) != 0) {
                ready[watched.kind].append(watched.file);
            }
        }
        return new PyTuple(ready[0], ready[1], ready[2]);
    }
}
