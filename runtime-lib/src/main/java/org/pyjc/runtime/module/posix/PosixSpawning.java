package org.pyjc.runtime.module.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.importing.WorkingDirectory;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.module.posixsubprocess.Spawn;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Starting other programs beside this one or in its place. Compare CPython posixmodule.c: os_execve_impl, os_spawnve_impl.
 * Thread safety: as the system calls; {@code execv} ends all threads.
 */
final class PosixSpawning {
    private static final int P_WAIT = 0;
    private static final int P_NOWAIT = 1;
    private static final int SIG_SETMASK = 2;
    private static final int SIGNAL_SET = 128;
    private static final int X_OK = 1;
    private static final int F_GETFD = 1;
    private static final CFunction EXECVE = CFunction.ofSystem("execve");
    private static final CFunction ACCESS = CFunction.ofSystem("access");
    private static final CFunction SIGMASK = CFunction.ofSystem("pthread_sigmask");
    private static final CFunction CHDIR = CFunction.ofSystem("chdir");

    private PosixSpawning() {}

    static List<String> arguments(String function, Object argv) {
        if (!(argv instanceof PyTuple) && !(argv instanceof PyList)) {
            throw Errors.typeError(function + ": argv must be a tuple or list");
        }
        List<String> all = new ArrayList<>();
        for (Object each : Iteration.toArray(argv)) {
            all.add(Paths.toPath(Paths.fspath(each)));
        }
        if (all.isEmpty()) {
            throw Errors.valueError(function + ": argv must not be empty");
        }
        if (all.getFirst().isEmpty()) {
            throw Errors.valueError(function + ": argv first element cannot be empty");
        }
        return all;
    }

    static Map<String, String> environment(String function, Object env) {
        if (PyType.of(env).lookupSpecial(Special.GETITEM) == null || Attributes.getOrNull(env, "keys") == null) {
            throw Errors.typeError(function + ": environment must be a mapping object");
        }
        Object[] keys = Iteration.toArray(Call.method0(env, "keys"));
        Object[] values = Iteration.toArray(Call.method0(env, "values"));
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(keys.length, values.length); i++) {
            String name = Paths.toPath(Paths.fspath(keys[i]));
            String value = Paths.toPath(Paths.fspath(values[i]));
            if (name.isEmpty() || name.indexOf('=') >= 0) {
                throw Errors.valueError("illegal environment variable name");
            }
            all.put(name, value);
        }
        return all;
    }

    static Map<String, String> ownEnvironment() {
        Map<String, String> all = new LinkedHashMap<>(ChildEnvironment.initial());
        ChildEnvironment.applyTo(all);
        return all;
    }

    static String folder() {
        return WorkingDirectory.get().equals(System.getProperty("user.dir")) ? null : WorkingDirectory.get();
    }

    /** The files that a name may mean: itself, or those in the folders of PATH. */
    static List<String> candidates(String program, boolean search) {
        if (!search || program.indexOf('/') >= 0) {
            return List.of(WorkingDirectory.resolve(program));
        }
        List<String> all = new ArrayList<>();
        for (String folder : ownEnvironment().getOrDefault("PATH", "/bin:/usr/bin").split(":")) {
            all.add(folder + "/" + program);
        }
        return all;
    }

    private static int start(String program, boolean search, List<String> arguments, Map<String, String> environment) {
        return inheriting().folder(folder()).environment(environment).start(candidates(program, search), arguments);
    }

    private static Spawn inheriting() {
        Spawn spawn = new Spawn().signals(false);
        for (int fd : Fds.all()) {
            if (Fds.isInheritable(fd) && Libc.FCNTL.callInt(Fds.system(fd), F_GETFD) >= 0) {
                spawn.file(fd, Fds.find(fd));
            }
        }
        return spawn;
    }

    private static Object spawn(String function, int mode, Object path, Object argv, Object env, boolean search) {
        List<String> arguments = arguments(function, argv);
        Map<String, String> environment = env == null ? ownEnvironment() : environment(function, env);
        if (mode != P_WAIT && mode != P_NOWAIT) {
            throw OsErrors.of(Errno.EINVAL, null);
        }
        int pid = start(Paths.toPath(Paths.fspath(path)), search, arguments, environment);
        if (mode == P_NOWAIT) {
            if (pid < 0) {
                throw OsErrors.of(-pid, path);
            }
            return (long) pid;
        }
        if (pid < 0) {
            return 127L;
        }
        long status = (Long) ((PyTuple) PosixWaiting.waitpid(pid, 0)).items()[1];
        return (status & 0x7f) == 0 ? status >> 8 & 0xff : -(status & 0x7f);
    }

    @PyFunctionDef(signature = "(mode, path, argv, /)", doc = "Execute the program specified by path in a new process.")
    static Object spawnv(int mode, Object path, Object argv) {
        return spawn("spawnv", mode, path, argv, null, false);
    }

    @PyFunctionDef(signature = "(mode, path, argv, env, /)", doc = "Execute the program specified by path in a new process.")
    static Object spawnve(int mode, Object path, Object argv, Object env) {
        return spawn("spawnve", mode, path, argv, env, false);
    }

    @PyFunctionDef(signature = "(mode, file, argv, /)", doc = "Execute a program, which is looked for on PATH, in a new process.")
    static Object spawnvp(int mode, Object file, Object argv) {
        return spawn("spawnvp", mode, file, argv, null, true);
    }

    @PyFunctionDef(signature = "(mode, file, argv, env, /)", doc = "Execute a program, which is looked for on PATH, in a new process.")
    static Object spawnvpe(int mode, Object file, Object argv, Object env) {
        return spawn("spawnvpe", mode, file, argv, env, true);
    }

    @PyFunctionDef(signature = "(path, argv, /)", doc = "Execute an executable path with arguments, replacing current process.")
    static void execv(Object path, Object argv) {
        exec(path, arguments("execv", argv), ownEnvironment());
    }

    @PyFunctionDef(signature = "(path, argv, env)", doc = "Execute an executable path with arguments, replacing current process.")
    static void execve(Object path, Object argv, Object env) {
        exec(path, arguments("execve", argv), environment("execve", env));
    }

    /** The system ends all threads. */
    private static void exec(Object path, List<String> arguments, Map<String, String> environment) {
        String program = FileArgument.of("execve", path).path().toString();
        List<String> variables = new ArrayList<>();
        environment.forEach((name, value) -> variables.add(name + "=" + value));
        try (Arena arena = Arena.ofConfined()) {
            long file = Libc.string(arena, program);
            if (ACCESS.callInt(file, X_OK) < 0) {
                throw OsErrors.of(CFunction.errno(), path);
            }
            if (Files.isDirectory(Path.of(program))) {
                throw OsErrors.of(Errno.EACCES, path);
            }
            long argv = Spawn.strings(arena, arguments);
            long envp = Spawn.strings(arena, variables);
            if (folder() != null) {
                CHDIR.callInt(Libc.string(arena, folder()));
            }
            throw OsErrors.of(replace(arena, file, argv, envp), path);
        }
    }

    /** Begins the program; the error number if that fails. */
    private static int replace(Arena arena, long file, long argv, long envp) {
        MemorySegment none = arena.allocate(SIGNAL_SET, 8);
        MemorySegment before = arena.allocate(SIGNAL_SET, 8);
        InheritedFiles files = InheritedFiles.take();
        SIGMASK.callInt(SIG_SETMASK, none.address(), before.address());
        EXECVE.callInt(file, argv, envp);
        int errno = CFunction.errno();
        SIGMASK.callInt(SIG_SETMASK, before.address(), 0);
        files.giveBack();
        return errno;
    }
}
