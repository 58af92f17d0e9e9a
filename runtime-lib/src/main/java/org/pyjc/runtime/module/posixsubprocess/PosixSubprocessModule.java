package org.pyjc.runtime.module.posixsubprocess;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.WorkingDirectory;
import org.pyjc.runtime.io.Children;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.OpenFile;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.module.posix.ChildEnvironment;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The module {@code _posixsubprocess}: starts processes by Java's ProcessBuilder. Compare CPython Modules/_posixsubprocess.c.
 * Thread safety: stateless.
 */
@PyModuleDef(name = "_posixsubprocess", doc = "A POSIX helper for the subprocess module.")
public final class PosixSubprocessModule {
    private static final int ARGUMENTS = 21;
    private static final long NO_PROCESS = 1L << 30;

    private PosixSubprocessModule() {}

    @PyFunctionDef(name = "fork_exec", textSignature = false)
    static long forkExec(Object... a) {
        if (a.length < ARGUMENTS) {
            throw Errors.typeError("fork_exec expected " + ARGUMENTS + " arguments, got " + a.length);
        }
        if (a[a.length - 1] != PyNone.NONE) {
            throw Errors.notImplementedError("preexec_fn is not possible: there is no fork in a JVM");
        }
        int errorPipe = number(a[13]);
        Path folder = Path.of(a[4] == PyNone.NONE ? WorkingDirectory.get() : WorkingDirectory.resolve(Paths.toPath(a[4])));
        if (!Files.isDirectory(folder)) {
            return failed(errorPipe, Files.exists(folder) ? Errno.ENOTDIR : Errno.ENOENT, "noexec:chdir");
        }
        List<String> command = new ArrayList<>();
        for (Object argument : Iteration.toArray(a[0])) {
            command.add(Paths.toPath(argument));
        }
        int[] errno = {Errno.ENOENT};
        String program = program(a[1], folder, errno);
        if (program == null) {
            return failed(errorPipe, errno[0], "");
        }
        command.set(0, program);
        return start(command, folder.toFile(), a, errorPipe);
    }

    private static int number(Object value) {
        return (int) Index.ssize(value);
    }

    /** The first of the candidates that can be executed, null when none can. */
    private static String program(Object candidates, Path folder, int[] errno) {
        for (Object candidate : Iteration.toArray(candidates)) {
            Path path = folder.resolve(Paths.toPath(candidate));
            if (Files.isExecutable(path) && !Files.isDirectory(path)) {
                return path.toString();
            }
            if (Files.exists(path)) {
                errno[0] = Errno.EACCES;
            }
        }
        return null;
    }

    /** Tells the parent's half of {@code subprocess} why there is no process. */
    private static long failed(int errorPipe, int errno, String what) {
        byte[] message = ("OSError:" + Integer.toHexString(errno) + ":" + what).getBytes(StandardCharsets.US_ASCII);
        Fds.write(errorPipe, message, 0, message.length);
        return NO_PROCESS;
    }

    private static long start(List<String> command, File folder, Object[] a, int errorPipe) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder);
        setEnvironment(builder.environment(), a[5]);
        OpenFile in = file(a[6], 0);
        OpenFile out = file(a[9], 1);
        OpenFile err = file(a[11], 2);
        builder.redirectInput(redirect(in, false));
        builder.redirectOutput(redirect(out, true));
        boolean merged = err == out && out.path() == null;
        if (merged) {
            builder.redirectErrorStream(true);
        } else {
            builder.redirectError(redirect(err, true));
        }
        try {
            Process process = builder.start();
            Children.add(process);
            connect(process, in, out, merged ? null : err);
            return process.pid();
        } catch (IOException e) {
            return failed(errorPipe, errnoOf(e), "");
        }
    }

    private static int errnoOf(IOException e) {
        String text = String.valueOf(e.getMessage());
        int at = text.indexOf("error=");
        int comma = at < 0 ? -1 : text.indexOf(',', at);
        try {
            return comma < 0 ? Errno.ENOENT : Integer.parseInt(text.substring(at + "error=".length(), comma));
        } catch (NumberFormatException x) {
            return Errno.ENOENT;
        }
    }

    private static void setEnvironment(Map<String, String> environment, Object given) {
        if (given == PyNone.NONE) {
            ChildEnvironment.applyTo(environment);
            return;
        }
        environment.clear();
        for (Object entry : Iteration.toArray(given)) {
            String text = Paths.toPath(entry);
            int equals = text.indexOf('=', 1);
            environment.put(text.substring(0, equals), text.substring(equals + 1));
        }
    }

    /** The open file that a standard stream of the child is to be; -1 stands for our own. */
    private static OpenFile file(Object given, int standard) {
        int fd = number(given);
        return Fds.get(fd < 0 ? standard : fd);
    }

    private static Redirect redirect(OpenFile file, boolean write) {
        if (file.path() == null) {
            return Redirect.PIPE;
        }
        if (file.path().startsWith("/proc/self/fd/")) {
            return Redirect.INHERIT;
        }
        File target = new File(file.path());
        return write ? Redirect.appendTo(target) : Redirect.from(target);
    }

    private static void connect(Process process, OpenFile in, OpenFile out, OpenFile err) {
        if (in.path() == null) {
            Children.feed(in, process.getOutputStream());
        }
        if (out.path() == null) {
            Children.drain(process.getInputStream(), out);
        }
        if (err != null && err.path() == null) {
            Children.drain(process.getErrorStream(), err);
        }
    }
}
