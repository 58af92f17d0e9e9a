package org.pyjc.runtime.module.posix;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;

/**
 * The descriptors that a program gets which takes the place of this one: the system has them under other numbers than Python, and the JVM
 * may have files of its own under those, which come back when the program can't begin. Thread safety: for one thread.
 */
final class InheritedFiles {
    private static final int F_GETFD = 1;
    private static final int F_SETFD = 2;
    private static final int F_DUPFD_CLOEXEC = 1030;
    private static final CFunction DUP2 = CFunction.ofSystem("dup2");

    /** A number of Python's, a copy of its file, a copy of what the JVM had there (-1 for nothing) and the flags of that. */
    private record Place(int number, int file, int former, int flags) {}

    private final List<Place> places = new ArrayList<>();

    private InheritedFiles() {}

    /** Puts the files where the program will look for them. */
    static InheritedFiles take() {
        InheritedFiles files = new InheritedFiles();
        int[] all = Fds.all();
        int beyond = all.length == 0 ? 0 : all[all.length - 1] + 1;
        for (int number : all) {
            if (Fds.isInheritable(number) && Fds.system(number) != number) {
                int file = Libc.FCNTL.callInt(Fds.system(number), F_DUPFD_CLOEXEC, beyond);
                int flags = Libc.FCNTL.callInt(number, F_GETFD);
                files.places.add(new Place(number, file, Libc.FCNTL.callInt(number, F_DUPFD_CLOEXEC, beyond), flags));
            } else if (Fds.isInheritable(number)) {
                files.places.add(new Place(number, -1, -1, Libc.FCNTL.callInt(number, F_GETFD)));
            }
        }
        for (Place place : files.places) {
            if (place.file >= 0) {
                DUP2.callInt(place.file, place.number);
            } else {
                Libc.FCNTL.callInt(place.number, F_SETFD, 0);
            }
        }
        return files;
    }

    /** Puts back what was there before. */
    void giveBack() {
        for (Place place : places) {
            if (place.former >= 0) {
                DUP2.callInt(place.former, place.number);
                Libc.CLOSE.call(place.former);
            } else if (place.file >= 0) {
                Libc.CLOSE.call(place.number);
            }
            if (place.flags >= 0) {
                Libc.FCNTL.callInt(place.number, F_SETFD, place.flags);
            }
            if (place.file >= 0) {
                Libc.CLOSE.call(place.file);
            }
        }
    }
}
