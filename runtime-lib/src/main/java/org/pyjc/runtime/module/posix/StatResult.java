package org.pyjc.runtime.module.posix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.pyjc.runtime.module.io.DirtyBuffers;
import org.pyjc.runtime.types.structseq.PyStructSequence;
import org.pyjc.runtime.types.structseq.StructType;

/** {@code os.stat_result}. Compare CPython posixmodule.c: _pystat_fromstructstat. Thread safety: stateless. */
final class StatResult {
    static final StructType TYPE = StructType.of("os", "stat_result", "stat_result: Result from stat, fstat, or lstat.\n\n"
            + "This object may be accessed either as a tuple of\n"
            + "  (mode, ino, dev, nlink, uid, gid, size, atime, mtime, ctime)\n"
            + "or via the attributes st_mode, st_ino, st_dev, st_nlink, st_uid, and so on.\n\n"
            + "Posix/windows: If your platform supports st_blksize, st_blocks, st_rdev,\n"
            + "or st_flags, they are available as attributes only.\n\nSee os.stat for more information.", 10,
            "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "", "", "", "st_atime", "st_mtime", "st_ctime",
            "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev");
    private static final LinkOption[] FOLLOW = {};
    private static final LinkOption[] NO_FOLLOW = {LinkOption.NOFOLLOW_LINKS};
    private static final long BLOCK = 512;
    private static final long NANOS = 1_000_000_000L;

    private StatResult() {}

    static PyStructSequence of(Path path, boolean follow) throws IOException {
        DirtyBuffers.flush(path.toString());
        Map<String, Object> all = Files.readAttributes(path, "unix:*", follow ? FOLLOW : NO_FOLLOW);
        long atime = nanos(all.get("lastAccessTime"));
        long mtime = nanos(all.get("lastModifiedTime"));
        long ctime = nanos(all.get("ctime"));
        long size = ((Number) all.get("size")).longValue();
        return TYPE.make(number(all, "mode"), number(all, "ino"), number(all, "dev"), number(all, "nlink"), number(all, "uid"),
                number(all, "gid"), size, Math.floorDiv(atime, NANOS), Math.floorDiv(mtime, NANOS), Math.floorDiv(ctime, NANOS),
                seconds(atime), seconds(mtime), seconds(ctime), atime, mtime, ctime, 4096L, (size + BLOCK - 1) / BLOCK,
                number(all, "rdev"));
    }

    private static Long number(Map<String, Object> all, String name) {
        Object value = all.get(name);
        return value instanceof Integer i ? Integer.toUnsignedLong(i) : ((Number) value).longValue();
    }

    private static long nanos(Object time) {
        return ((FileTime) time).to(TimeUnit.NANOSECONDS);
    }

    private static Double seconds(long nanos) {
        return Math.floorDiv(nanos, NANOS) + 1e-9 * Math.floorMod(nanos, NANOS);
    }
}
