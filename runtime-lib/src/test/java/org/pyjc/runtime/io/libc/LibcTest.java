package org.pyjc.runtime.io.libc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.io.Fds;

class LibcTest {
    @Test
    void tellsTheErrorNumber() {
        assertEquals(-1, Libc.CLOSE.callInt(-1));
        assertEquals(Errno.EBADF, CFunction.errno());
    }

    @Test
    void carriesBytesThroughAPipe() {
        int[] ends = Fds.pipe(0);
        byte[] text = "through".getBytes(StandardCharsets.US_ASCII);
        Fds.write(ends[1], text, 0, text.length);
        assertArrayEquals(text, Fds.read(ends[0], 100));
        Fds.close(ends[0]);
        Fds.close(ends[1]);
    }

    @Test
    void waitsNoLongerThanTheDeadline() {
        int[] ends = Fds.pipe(0);
        assertFalse(Waiting.await(Fds.system(ends[0]), Waiting.IN, Waiting.deadline(1_000_000)));
        Fds.write(ends[1], new byte[1], 0, 1);
        assertTrue(Waiting.await(Fds.system(ends[0]), Waiting.IN, Waiting.deadline(-1)));
        Fds.close(ends[0]);
        Fds.close(ends[1]);
    }

    @Test
    void findsTheSystemsNumberOfAFile() throws java.io.IOException {
        java.nio.file.Path file = java.nio.file.Files.createTempFile("libc", ".txt");
        int fd = Fds.open(file.toString(), Fds.O_RDWR, 0600, null);
        java.nio.file.Files.delete(file);
        byte[] text = {'a', 'b'};
        Fds.write(fd, text, 0, text.length);
        assertEquals(2, Libc.LSEEK.call(Fds.system(fd), 0, 1));
        Fds.close(fd);
    }
}
