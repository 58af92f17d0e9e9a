package org.pyjc.runtime.module.posixsubprocess;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.OpenFile;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.posix.ChildEnvironment;

/**
 * A process to be started by posix_spawn(3): the child gets just the descriptors that it is to have, under the numbers that they have
 * here. Thread safety: for one thread; starting takes nothing from other threads.
 */
public final class Spawn {
    private static final int F_DUPFD_CLOEXEC = 1030;
    private static final int ATTRIBUTES = 512;
    private static final int SIGNAL_SET = 128;
    private static final int SIGPIPE = 13;
    private static final int SIGXFSZ = 25;
    private static final int RESETIDS = 1;
    private static final int SETPGROUP = 2;
    private static final int SETSIGDEF = 4;
    private static final int SETSIGMASK = 8;
    private static final int SETSCHEDPARAM = 0x10;
    private static final int SETSCHEDULER = 0x20;
    private static final int SETSID = 0x80;

    private final Map<Integer, OpenFile> files = new TreeMap<>();
    private final List<Integer> copies = new ArrayList<>();
    private Map<String, String> environment;
    private String folder;
    private long defaultSignals = 1L << SIGPIPE - 1 | 1L << SIGXFSZ - 1;
    private long blockedSignals;
    private boolean resetIds;
    private int policy = -1;
    private int priority = -1;
    private boolean newSession;
    private int group = -1;

    /** Gives the child a descriptor of a file of ours; null: none under that number. */
    public Spawn file(int number, OpenFile file) {
        if (file != null) {
            files.put(number, file);
        }
        return this;
    }

    /** Gives the child our standard streams. */
    public Spawn standard() {
        for (int i = 0; i < 3; i++) {
            file(i, Fds.find(i));
        }
        return this;
    }

    /** Gives the child other variables than ours. */
    public Spawn environment(Map<String, String> all) {
        environment = all;
        return this;
    }

    /** Starts it in another folder; null: where we started. */
    public Spawn folder(String path) {
        folder = path;
        return this;
    }

    /** Whether signals that Python ignores have their default effect in the child. */
    public Spawn signals(boolean restore) {
        return restore ? this : byDefault(0);
    }

    /** The signals that have their default effect in the child, whatever they have here. */
    public Spawn byDefault(long signals) {
        defaultSignals = signals;
        return this;
    }

    /** The signals that the child begins with blocked. */
    public Spawn blocked(long signals) {
        blockedSignals = signals;
        return this;
    }

    /** Whether the child's effective user and group are the real ones. */
    public Spawn resetIds(boolean reset) {
        resetIds = reset;
        return this;
    }

    /** How the child is scheduled; a policy below zero: as this process, but for the priority. */
    public Spawn scheduler(int newPolicy, int newPriority) {
        policy = newPolicy;
        priority = newPriority;
        return this;
    }

    /** Starts it in a session of its own, or in a process group unless that is below zero. */
    public Spawn session(boolean start, int processGroup) {
        newSession = start;
        group = processGroup;
        return this;
    }

    private static Map<String, String> inherited() {
        Map<String, String> all = new HashMap<>(ChildEnvironment.initial());
        ChildEnvironment.applyTo(all);
        return all;
    }

    /** Starts the first of the programs that is there; returns its process id, or minus an error number. */
    public int start(List<String> programs, List<String> arguments) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment actions = arena.allocate(ATTRIBUTES, 16);
            MemorySegment attributes = arena.allocate(ATTRIBUTES, 16);
            Libc.SPAWN_ACTIONS_INIT.call(actions.address());
            Libc.SPAWNATTR_INIT.call(attributes.address());
            try {
                addActions(arena, actions.address());
                setAttributes(arena, attributes.address());
                return start(arena, programs, actions.address(), attributes.address(), strings(arena, arguments),
                        strings(arena, variables()));
            } finally {
                Libc.SPAWN_ACTIONS_DESTROY.call(actions.address());
                Libc.SPAWNATTR_DESTROY.call(attributes.address());
                copies.forEach(Libc.CLOSE::call);
            }
        }
    }

    private List<String> variables() {
        List<String> all = new ArrayList<>();
        (environment != null ? environment : inherited()).forEach((name, value) -> all.add(name + "=" + value));
        return all;
    }

    private int start(Arena arena, List<String> programs, long actions, long attributes, long arguments, long variables) {
        MemorySegment pid = arena.allocate(8, 8);
        int error = Errno.ENOENT;
        for (String program : programs) {
            int code = Libc.POSIX_SPAWN.callInt(pid.address(), Libc.string(arena, program), actions, attributes, arguments, variables);
            if (code == 0) {
                return pid.get(ValueLayout.JAVA_INT, 0);
            }
            if (code != Errno.ENOENT && code != Errno.ENOTDIR) {
                error = code;
            }
        }
        return -error;
    }

    /** A table of C strings that ends with null. */
    public static long strings(Arena arena, List<String> all) {
        MemorySegment table = arena.allocate((all.size() + 1L) * 8, 8);
        for (int i = 0; i < all.size(); i++) {
            table.set(ValueLayout.JAVA_LONG, i * 8L, Libc.string(arena, all.get(i)));
        }
        return table.address();
    }

    private void addActions(Arena arena, long actions) {
        int last = maxNumber();
        Map<Integer, Integer> sources = new TreeMap<>();
        files.forEach((number, file) -> {
            int source = file.systemNumber();
            if (source <= last) {
                source = CFunction.checked(Libc.FCNTL.callInt(source, F_DUPFD_CLOEXEC, last + 1));
                copies.add(source);
            }
            sources.put(number, source);
        });
        for (int number = 0; number <= last; number++) {
            Integer source = sources.get(number);
            if (source == null) {
                Libc.SPAWN_ADD_CLOSE.call(actions, number);
            } else {
                Libc.SPAWN_ADD_DUP2.call(actions, source, number);
            }
        }
        Libc.SPAWN_ADD_CLOSEFROM.call(actions, last + 1);
        if (folder != null) {
            Libc.SPAWN_ADD_CHDIR.call(actions, Libc.string(arena, folder));
        }
    }

    private int maxNumber() {
        int max = 2;
        for (int number : files.keySet()) {
            max = Math.max(max, number);
        }
        return max;
    }

    /** Signals that this thread of the JVM blocks are not blocked in the child. */
    private void setAttributes(Arena arena, long attributes) {
        MemorySegment set = arena.allocate(SIGNAL_SET, 8);
        set.set(ValueLayout.JAVA_LONG, 0, blockedSignals);
        Libc.SPAWNATTR_SETSIGMASK.call(attributes, set.address());
        int flags = SETSIGMASK | (resetIds ? RESETIDS : 0);
        if (defaultSignals != 0) {
            set.set(ValueLayout.JAVA_LONG, 0, defaultSignals);
            Libc.SPAWNATTR_SETSIGDEFAULT.call(attributes, set.address());
            flags |= SETSIGDEF;
        }
        if (newSession) {
            flags |= SETSID;
        }
        if (group >= 0) {
            Libc.SPAWNATTR_SETPGROUP.call(attributes, group);
            flags |= SETPGROUP;
        }
        flags |= setScheduler(arena, attributes);
        Libc.SPAWNATTR_SETFLAGS.call(attributes, flags);
    }

    private int setScheduler(Arena arena, long attributes) {
        if (priority < 0) {
            return 0;
        }
        MemorySegment parameter = arena.allocate(8, 8);
        parameter.set(ValueLayout.JAVA_INT, 0, priority);
        Libc.SPAWNATTR_SETSCHEDPARAM.call(attributes, parameter.address());
        if (policy < 0) {
            return SETSCHEDPARAM;
        }
        Libc.SPAWNATTR_SETSCHEDPOLICY.call(attributes, policy);
        return SETSCHEDULER;
    }
}
