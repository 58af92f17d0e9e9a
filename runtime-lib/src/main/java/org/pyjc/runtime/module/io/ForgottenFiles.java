package org.pyjc.runtime.module.io;

import java.lang.ref.Cleaner;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.OpenFile;

/**
 * Closes the descriptors of file objects that the program forgot, when the collector finds them unreachable. Who works with a descriptor
 * keeps its file object reachable meanwhile. Thread safety: a cleaner's.
 */
final class ForgottenFiles {
    static final Cleaner CLEANER = Cleaner.create();

    private ForgottenFiles() {}

    /** From now on the descriptor is closed with the object, unless it stands for another file by then. */
    static Cleaner.Cleanable watch(Object owner, int fd) {
        OpenFile file = Fds.get(fd);
        return CLEANER.register(owner, () -> Fds.closeForgotten(fd, file));
    }
}
