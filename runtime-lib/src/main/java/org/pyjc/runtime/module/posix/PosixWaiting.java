package org.pyjc.runtime.module.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.importing.WorkingDirectory;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.SystemFile;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.io.libc.Waiting;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.module.posixsubprocess.Spawn;
import org.pyjc.runtime.module.resource.Usage;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.structseq.StructType;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Waiting for child processes. Compare CPython posixmodule.c: os_waitpid_impl. Thread safety: as the system calls. */
final class PosixWaiting {
    private static final int WNOHANG = 1;
    private static final int PIDFD_OPEN = 434;
    private static final long PAUSE = 5;
    private static final CFunction WAIT4 = CFunction.ofSystem("wait4");
    private static final CFunction WAITID = CFunction.ofSystem("waitid");
    private static final int P_PIDFD = 3;
    /** The size of {@code siginfo_t}, and where the process's number is in it. */
    private static final int SIGINFO = 128;
    private static final long SI_PID = 16;
    static final StructType WAITID_RESULT = StructType.of("posix", "waitid_result", "waitid_result: Result from waitid.", "si_pid", "si_uid",
            "si_signo", "si_status", "si_code");

    private PosixWaiting() {}

    /** The process that was waited for (0 for none, -1 for an error), and its status in the upper half. */
    private static long waitOnce(long pid, int options, MemorySegment usage) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment status = arena.allocate(8, 8);
            int found = WAIT4.callInt(pid, status.address(), options, usage.address());
            return (long) status.get(ValueLayout.JAVA_INT, 0) << 32 | found & 0xffffffffL;
        }
    }

    @PyFunctionDef(signature = "(pid, options, /)")
    static Object waitpid(long pid, int options) {
        return waitFor(pid, options, MemorySegment.NULL);
    }

    /** The process's number and status; what it used goes to {@code usage}, unless that is null. */
    private static PyTuple waitFor(long pid, int options, MemorySegment usage) {
        while (true) {
            boolean blocks = (options & WNOHANG) == 0;
            boolean main = Interrupts.isMain() && blocks;
            if (main) {
                await(pid);
            }
            long result = waitOnce(pid, main && pid <= 0 ? options | WNOHANG : options, usage);
            int found = (int) result;
            if (found > 0 || found == 0 && !blocks) {
                return new PyTuple((long) found, result >>> 32);
            }
            if (found < 0 && CFunction.errno() != Errno.EINTR) {
                throw CFunction.error();
            }
        }
    }

    /** Waits for the end of a process so that signals' handlers run; for a moment when it is not known which. */
    private static void await(long pid) {
        int file = pid <= 0 ? -1 : Libc.SYSCALL.callInt(PIDFD_OPEN, pid, 0);
        if (file < 0) {
            pause();
            return;
        }
        try {
            Waiting.await(file, Waiting.IN, Waiting.deadline(-1));
        } finally {
            Libc.CLOSE.call(file);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Interrupts.run();
        }
    }

    @PyFunctionDef(name = "wait", signature = "()")
    static Object waitAny() {
        return waitpid(-1, 0);
    }

    @PyFunctionDef(name = "pidfd_open", signature = "(pid, flags=0)")
    static long pidfdOpen(long pid, int flags) {
        return Fds.add(SystemFile.of(CFunction.checked(Libc.SYSCALL.callInt(PIDFD_OPEN, pid, flags))));
    }

    @PyFunctionDef(signature = "(command)")
    static long system(Object command) {
        String folder = WorkingDirectory.get().equals(System.getProperty("user.dir")) ? null : WorkingDirectory.get();
        int pid = new Spawn().standard().folder(folder).start(List.of("/bin/sh"), List.of("sh", "-c", Paths.toPath(command)));
        if (pid < 0) {
            return 127 << 8;
        }
        return (Long) ((PyTuple) waitpid(pid, 0)).items()[1];
    }

    @PyFunctionDef(signature = "(pid, options)", doc = "Wait for completion of a specific child process.")
    static Object wait4(long pid, int options) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment usage = arena.allocate(Usage.SIZE, 8);
            Object[] found = waitFor(pid, options, usage).items();
            return new PyTuple(found[0], found[1], Usage.of(usage));
        }
    }

    @PyFunctionDef(signature = "(options)", doc = "Wait for completion of a child process.")
    static Object wait3(int options) {
        return wait4(-1, options);
    }

    @PyFunctionDef(signature = "(idtype, id, options, /)", doc = "Returns the result of waiting for a process or processes.")
    static Object waitid(int idtype, long id, int options) {
        long kind = idtype == P_PIDFD ? Fds.system((int) id) : id;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment info = arena.allocate(SIGINFO, 8);
            NativeBuffers.checked(() -> WAITID.callInt(idtype, kind, info.address(), options));
            if (info.get(ValueLayout.JAVA_INT, SI_PID) == 0) {
                return PyNone.NONE;
            }
            return WAITID_RESULT.make(number(info, SI_PID), number(info, SI_PID + 4), number(info, 0), number(info, SI_PID + 8), number(info, 8));
        }
    }

    private static Object number(MemorySegment memory, long at) {
        return (long) memory.get(ValueLayout.JAVA_INT, at);
    }
}
