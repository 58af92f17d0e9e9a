package org.pyjc.runtime.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.OpenFile;

class InterruptsTest {
    private static final int POSTS = 3000;

    private final AtomicInteger ran = new AtomicInteger();

    @TempDir
    Path folder;

    @BeforeEach
    void thisIsTheMainThread() {
        Interrupts.setMain(Thread.currentThread());
    }

    @AfterEach
    void noMainThread() {
        Interrupts.setMain(null);
        Thread.interrupted();
    }

    private Thread poster() {
        return Thread.ofPlatform().start(() -> {
            for (int i = 0; i < POSTS; i++) {
                Interrupts.post(ran::incrementAndGet);
            }
        });
    }

    @Test
    void whatIsPostedDoesNotCloseTheFileInUse() throws Exception {
        Path path = folder.resolve("data");
        OpenFile file = Fds.get(Fds.open(path.toString(), Fds.O_RDWR | Fds.O_CREAT, 0600, "data"));
        Thread poster = poster();
        long written = 0;
        while (poster.isAlive() || ran.get() < POSTS) {
            written += file.write(ByteBuffer.wrap(new byte[] {1, 2, 3}));
            Interrupts.poll();
        }
        assertEquals(written, file.size());
        assertEquals(written, Files.size(path));
    }

    @Test
    void noInterruptIsLeftWhenAllHasRun() throws Exception {
        Thread poster = poster();
        while (poster.isAlive() || ran.get() < POSTS) {
            Interrupts.poll();
        }
        Interrupts.poll();
        assertFalse(Thread.currentThread().isInterrupted());
    }
}
