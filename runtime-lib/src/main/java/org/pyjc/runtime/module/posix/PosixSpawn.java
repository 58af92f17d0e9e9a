package org.pyjc.runtime.module.posix;

import java.util.List;
import java.util.Map;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.module.posixsubprocess.Spawn;
import org.pyjc.runtime.module.signal.SignalMasks;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code os.posix_spawn}. Compare CPython posixmodule.c: py_posix_spawn. Thread safety: as the system call. */
final class PosixSpawn {
    private static final String DOC = "Execute the program specified by path in a new process.\n\n  path\n    Path of executable file.\n  argv\n    "
            + "Tuple or list of strings.\n  env\n    Dictionary of strings mapping to strings.\n  file_actions\n    A sequence of file action tuples."
            + "\n  setpgroup\n    The pgroup to use with the POSIX_SPAWN_SETPGROUP flag.\n  resetids\n    If the value is `true` the "
            + "POSIX_SPAWN_RESETIDS will be activated.\n  setsid\n    If the value is `true` the POSIX_SPAWN_SETSID or POSIX_SPAWN_SETSID_NP will be "
            + "activated.\n  setsigmask\n    The sigmask to use with the POSIX_SPAWN_SETSIGMASK flag.\n  setsigdef\n    The sigmask to use with the "
            + "POSIX_SPAWN_SETSIGDEF flag.\n  scheduler\n    A tuple with the scheduler policy (optional) and parameters.";
    private static final String SIGNATURE = "(path, argv, env, /, *, file_actions=(), setpgroup=<unrepresentable>, resetids=False, setsid=False, "
            + "setsigmask=(), setsigdef=(), scheduler=<unrepresentable>)";

    private PosixSpawn() {}

    @PyFunctionDef(name = "posix_spawn", signature = SIGNATURE, doc = DOC)
    static long spawn(Object path, Object argv, Object env, Object fileActions, Object setpgroup, boolean resetids, boolean setsid,
            Object setsigmask, Object setsigdef, Object scheduler) {
        Spawn spawn = attributes(setpgroup, resetids, setsid, setsigmask, setsigdef, scheduler);
        return start("posix_spawn", spawn, path, argv, env, fileActions, false);
    }

    @PyFunctionDef(name = "posix_spawnp", signature = SIGNATURE, doc = DOC)
    static long spawnOnPath(Object path, Object argv, Object env, Object fileActions, Object setpgroup, boolean resetids, boolean setsid,
            Object setsigmask, Object setsigdef, Object scheduler) {
        Spawn spawn = attributes(setpgroup, resetids, setsid, setsigmask, setsigdef, scheduler);
        return start("posix_spawnp", spawn, path, argv, env, fileActions, true);
    }

    /** Compare CPython posixmodule.c: parse_posix_spawn_flags. */
    private static Spawn attributes(Object group, boolean resetIds, boolean session, Object blocked, Object byDefault, Object scheduler) {
        Spawn spawn = new Spawn().signals(false).session(session, group == null ? -1 : (int) Index.ssize(group));
        spawn.resetIds(resetIds).blocked(SignalMasks.maskOf(blocked)).byDefault(SignalMasks.maskOf(byDefault));
        if (scheduler != null) {
            if (!(scheduler instanceof PyTuple pair) || pair.size() != 2) {
                throw Errors.typeError("A scheduler tuple must have two elements");
            }
            Object policy = pair.items()[0];
            spawn.scheduler(policy == PyNone.NONE ? -1 : (int) Index.ssize(policy), PosixScheduling.priority(pair.items()[1]));
        }
        return spawn;
    }

    private static long start(String function, Spawn spawn, Object path, Object argv, Object env, Object fileActions, boolean search) {
        String program = Paths.toPath(Paths.fspath(path));
        List<String> arguments = PosixSpawning.arguments(function, argv);
        Map<String, String> environment = env == PyNone.NONE ? PosixSpawning.ownEnvironment() : PosixSpawning.environment(function, env);
        try (SpawnFiles files = new SpawnFiles(path)) {
            files.apply(fileActions);
            files.giveTo(spawn);
            int pid = spawn.folder(PosixSpawning.folder()).environment(environment).start(PosixSpawning.candidates(program, search), arguments);
            if (pid < 0) {
                throw OsErrors.of(-pid, path);
            }
            return pid;
        }
    }
}
