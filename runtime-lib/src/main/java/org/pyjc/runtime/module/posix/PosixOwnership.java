package org.pyjc.runtime.module.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Users and groups of the process. Compare CPython posixmodule.c: os_setuid_impl. Thread safety: as the C library's, which changes all
 * threads.
 */
final class PosixOwnership {
    private static final long LIMIT = 0xffffffffL;
    private static final int MOST_GROUPS = 65536;

    private PosixOwnership() {}

    /** An id as C has it; -1 means "no change". Compare CPython: _Py_Uid_Converter. */
    private static long id(Object value, String what) {
        if (!Index.isIndex(value)) {
            throw Errors.typeError(what + " should be integer, not " + PyType.of(value).name());
        }
        Object number = Index.of(value);
        if (!(number instanceof Long n) || n < -1 || n >= LIMIT) {
            boolean low = number instanceof Long n ? n < 0 : ((BigInteger) number).signum() < 0;
            throw Errors.overflowError(what + " is " + (low ? "less than minimum" : "greater than maximum"));
        }
        return n;
    }

    private static void set(String function, String what, Object... values) {
        long[] ids = new long[3];
        for (int i = 0; i < values.length; i++) {
            ids[i] = id(values[i], what);
        }
        CFunction.checked(CFunction.ofSystem(function).callInt(ids[0], ids[1], ids[2]));
    }

    @PyFunctionDef(signature = "(uid, /)", doc = "Set the current process's user id.")
    static void setuid(Object uid) {
        set("setuid", "uid", uid);
    }

    @PyFunctionDef(signature = "(euid, /)", doc = "Set the current process's effective user id.")
    static void seteuid(Object euid) {
        set("seteuid", "uid", euid);
    }

    @PyFunctionDef(signature = "(ruid, euid, /)", doc = "Set the current process's real and effective user ids.")
    static void setreuid(Object ruid, Object euid) {
        set("setreuid", "uid", ruid, euid);
    }

    @PyFunctionDef(signature = "(ruid, euid, suid, /)", doc = "Set the current process's real, effective, and saved user ids.")
    static void setresuid(Object ruid, Object euid, Object suid) {
        set("setresuid", "uid", ruid, euid, suid);
    }

    @PyFunctionDef(signature = "(gid, /)", doc = "Set the current process's group id.")
    static void setgid(Object gid) {
        set("setgid", "gid", gid);
    }

    @PyFunctionDef(signature = "(egid, /)", doc = "Set the current process's effective group id.")
    static void setegid(Object egid) {
        set("setegid", "gid", egid);
    }

    @PyFunctionDef(signature = "(rgid, egid, /)", doc = "Set the current process's real and effective group ids.")
    static void setregid(Object rgid, Object egid) {
        set("setregid", "gid", rgid, egid);
    }

    @PyFunctionDef(signature = "(rgid, egid, sgid, /)", doc = "Set the current process's real, effective, and saved group ids.")
    static void setresgid(Object rgid, Object egid, Object sgid) {
        set("setresgid", "gid", rgid, egid, sgid);
    }

    @PyFunctionDef(signature = "()", doc = "Return a tuple of the current process's real, effective, and saved user ids.")
    static Object getresuid() {
        return three("getresuid");
    }

    @PyFunctionDef(signature = "()", doc = "Return a tuple of the current process's real, effective, and saved group ids.")
    static Object getresgid() {
        return three("getresgid");
    }

    private static Object three(String function) {
        try (Arena arena = Arena.ofConfined()) {
            long at = arena.allocate(16, 8).address();
            CFunction.checked(CFunction.ofSystem(function).callInt(at, at + 4, at + 8));
            MemorySegment ids = Libc.memory(at, 16);
            return new PyTuple(ids(ids, 0), ids(ids, 1), ids(ids, 2));
        }
    }

    private static Object ids(MemorySegment memory, int index) {
        return Integer.toUnsignedLong(memory.getAtIndex(ValueLayout.JAVA_INT, index));
    }

    @PyFunctionDef(signature = "()", doc = "Return the current process's user id.")
    static long getuid() {
        return Integer.toUnsignedLong((int) CFunction.ofSystem("getuid").call());
    }

    @PyFunctionDef(signature = "()", doc = "Return the current process's effective user id.")
    static long geteuid() {
        return Integer.toUnsignedLong((int) CFunction.ofSystem("geteuid").call());
    }

    @PyFunctionDef(signature = "()", doc = "Return the current process's group id.")
    static long getgid() {
        return Integer.toUnsignedLong((int) CFunction.ofSystem("getgid").call());
    }

    @PyFunctionDef(signature = "()", doc = "Return the current process's effective group id.")
    static long getegid() {
        return Integer.toUnsignedLong((int) CFunction.ofSystem("getegid").call());
    }

    @PyFunctionDef(signature = "()", doc = "Return list of supplemental group IDs for the process.")
    static Object getgroups() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment ids = arena.allocate(4L * MOST_GROUPS, 8);
            return list(ids, CFunction.checked(Libc.GETGROUPS.callInt(MOST_GROUPS, ids.address())));
        }
    }

    private static Object list(MemorySegment ids, int count) {
        PyList all = new PyList();
        for (int i = 0; i < count; i++) {
            all.append(ids(ids, i));
        }
        return all;
    }

    @PyFunctionDef(signature = "(groups, /)", doc = "Set the groups of the current process to list.")
    static void setgroups(Object groups) {
        Object[] all = Iteration.toArray(groups);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment ids = arena.allocate(4L * Math.max(1, all.length), 8);
            for (int i = 0; i < all.length; i++) {
                if (Values.intOrNull(all[i]) == null) {
                    throw Errors.typeError("groups must be integers");
                }
                ids.setAtIndex(ValueLayout.JAVA_INT, i, (int) id(all[i], "gid"));
            }
            CFunction.checked(CFunction.ofSystem("setgroups").callInt(all.length, ids.address()));
        }
    }

    @PyFunctionDef(signature = "(username, gid, /)", doc = "Initialize the group access list.")
    static void initgroups(Object username, Object gid) {
        try (Arena arena = Arena.ofConfined()) {
            CFunction.checked(CFunction.ofSystem("initgroups").callInt(Libc.string(arena, Paths.toPath(username)), id(gid, "gid")));
        }
    }

    @PyFunctionDef(signature = "(user, group, /)", doc = "Returns a list of groups to which a user belongs.")
    static Object getgrouplist(String user, Object group) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment ids = arena.allocate(4L * MOST_GROUPS, 8);
            MemorySegment count = arena.allocate(8, 8);
            count.set(ValueLayout.JAVA_INT, 0, MOST_GROUPS);
            CFunction.checked(CFunction.ofSystem("getgrouplist").callInt(Libc.string(arena, user), id(group, "gid"), ids.address(),
                    count.address()));
            return list(ids, count.get(ValueLayout.JAVA_INT, 0));
        }
    }
}
