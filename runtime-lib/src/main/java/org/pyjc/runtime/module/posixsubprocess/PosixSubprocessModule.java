package org.pyjc.runtime.module.posixsubprocess;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.WorkingDirectory;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.none.PyNone;

/** The module {@code _posixsubprocess}, see {@link Spawn}. Compare CPython Modules/_posixsubprocess.c. Thread safety: stateless. */
@PyModuleDef(name = "_posixsubprocess", doc = "A POSIX helper for the subprocess module.")
public final class PosixSubprocessModule {
    private static final int ARGUMENTS = 22;
    private static final long NO_PROCESS = 1L << 30;

    private PosixSubprocessModule() {}

    @PyFunctionDef(name = "fork_exec", textSignature = false)
    static long forkExec(Object... a) {
        if (a.length < ARGUMENTS) {
            throw Errors.typeError("fork_exec expected " + ARGUMENTS + " arguments, got " + a.length);
        }
        requirePossible(a);
        int errorPipe = number(a[13]);
        String folder = folder(a[4]);
        if (folder != null && !Files.isDirectory(Path.of(folder))) {
            return failed(errorPipe, Files.exists(Path.of(folder)) ? Errno.ENOTDIR : Errno.ENOENT, "noexec:chdir");
        }
        Spawn spawn = new Spawn().folder(folder).signals(Truth.test(a[14])).session(Truth.test(a[15]), number(a[16]));
        addFiles(spawn, a, errorPipe);
        if (a[5] != PyNone.NONE) {
            spawn.environment(environment(a[5]));
        }
        List<String> programs = strings(a[1]);
        List<String> arguments = strings(a[0]);
        if (number(a[20]) >= 0) {
            arguments = withMask(number(a[20]), programs, arguments);
            programs = List.of("/bin/sh");
        }
        int pid = spawn.start(programs, arguments);
        return pid > 0 ? pid : failed(errorPipe, -pid, "");
    }

    /** Only a forked process could change itself before it runs the program. */
    private static void requirePossible(Object[] a) {
        if (a[21] != PyNone.NONE) {
            throw Errors.notImplementedError("preexec_fn is not possible: there is no fork in a JVM");
        }
        if (a[17] != PyNone.NONE || a[18] != PyNone.NONE || a[19] != PyNone.NONE) {
            throw Errors.notImplementedError("user, group and extra_groups are not possible: there is no fork in a JVM");
        }
    }

    private static int number(Object value) {
        return (int) Index.ssize(value);
    }

    private static List<String> strings(Object all) {
        List<String> list = new ArrayList<>();
        for (Object each : Iteration.toArray(all)) {
            list.add(Paths.toPath(each));
        }
        return list;
    }

    /** Where the child is to start; null where this process did. */
    private static String folder(Object given) {
        String own = WorkingDirectory.get();
        if (given != PyNone.NONE) {
            return WorkingDirectory.resolve(Paths.toPath(given));
        }
        return own.equals(System.getProperty("user.dir")) ? null : own;
    }

    private static void addFiles(Spawn spawn, Object[] a, int errorPipe) {
        int[] streams = {number(a[6]), number(a[9]), number(a[11])};
        for (int i = 0; i < streams.length; i++) {
            spawn.file(i, streams[i] < 0 ? Fds.find(i) : Fds.get(streams[i]));
        }
        if (!Truth.test(a[2])) {
            for (int fd : Fds.all()) {
                if (fd > 2 && Fds.isInheritable(fd)) {
                    spawn.file(fd, Fds.find(fd));
                }
            }
        }
        for (Object each : Iteration.toArray(a[3])) {
            int fd = number(each);
            if (fd > 2 && fd != errorPipe) {
                spawn.file(fd, Fds.get(fd));
            }
        }
    }

    private static Map<String, String> environment(Object given) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String text : strings(given)) {
            int equals = text.indexOf('=', 1);
            all.put(text.substring(0, equals), text.substring(equals + 1));
        }
        return all;
    }

    /** The file creation mask is set by a shell, which then becomes the program. */
    private static List<String> withMask(int mask, List<String> programs, List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("sh", "-c", "umask " + Integer.toOctalString(mask) + "; exec \"$@\"", "sh"));
        String program = programs.stream().filter(p -> Files.isExecutable(Path.of(p))).findFirst().orElse(programs.get(0));
        all.add(program);
        all.addAll(arguments.subList(1, arguments.size()));
        return all;
    }

    /** Tells the parent's half of {@code subprocess} why there is no process. */
    private static long failed(int errorPipe, int errno, String what) {
        byte[] message = ("OSError:" + Integer.toHexString(errno) + ":" + what).getBytes(StandardCharsets.US_ASCII);
        Fds.write(errorPipe, message, 0, message.length);
        return NO_PROCESS;
    }
}
