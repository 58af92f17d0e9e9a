package org.pyjc.runtime.module.readline;

import java.io.IOException;
import java.util.Arrays;
import org.jline.utils.NonBlockingReader;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.io.SystemText;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.io.libc.Scratch;
import org.pyjc.runtime.io.libc.Waiting;

/**
 * The characters that a terminal sends, byte by byte, so that what is typed ahead stays there for other readers. Signals' handlers run while
 * the main thread waits, and end the wait by what they raise. Thread safety: used by the thread that edits.
 */
final class TtyReader extends NonBlockingReader {
    private static final long REST_NANOS = 50_000_000L;
    private static final int NONE = -3;

    private final int fd;
    private final Runnable wakened;
    private final byte[] sequence = new byte[4];
    private String ready = "";
    private int held = NONE;

    /** {@code wakened} runs when something was typed, before it is read. */
    TtyReader(int fd, Runnable wakened) {
        this.fd = fd;
        this.wakened = wakened;
    }

    /** As JLine wants it, but that a read that is no peek waits for as long as it takes. */
    @Override
    protected int read(long timeout, boolean isPeek) throws IOException {
        if (ready.isEmpty()) {
            int lead = nextByte(Waiting.deadline(isPeek && timeout > 0 ? timeout * 1_000_000L : -1));
            if (lead < 0) {
                return lead;
            }
            ready = character(lead);
        }
        char c = ready.charAt(0);
        if (!isPeek) {
            ready = ready.substring(1);
        }
        return c;
    }

    /** The character, one or two chars, that starts with a byte; bytes that are no UTF-8 are surrogates (PEP 383). */
    private String character(int lead) {
        int length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
        sequence[0] = (byte) lead;
        int count = 1;
        while (count < length) {
            int next = nextByte(Waiting.deadline(REST_NANOS));
            if (next < 0x80 || next > 0xBF) {
                held = next < 0 ? NONE : next;
                break;
            }
            sequence[count++] = (byte) next;
        }
        return SystemText.decode(Arrays.copyOf(sequence, count));
    }

    private int nextByte(long deadline) {
        if (held != NONE) {
            int b = held;
            held = NONE;
            return b;
        }
        while (true) {
            if (!Waiting.await(fd, Waiting.IN, deadline)) {
                return READ_EXPIRED;
            }
            wakened.run();
            byte[] one = new byte[1];
            Scratch scratch = Scratch.current();
            long n = Libc.READ.call(fd, scratch.data.address(), 1);
            if (n > 0) {
                scratch.get(one, 0, 1);
                return one[0] & 0xff;
            }
            if (n == 0 || CFunction.errno() != Errno.EINTR && CFunction.errno() != Errno.EAGAIN) {
                return EOF;
            }
        }
    }

    @Override
    public int readBuffered(char[] b, int off, int len, long timeout) throws IOException {
        int c = len == 0 ? READ_EXPIRED : read(timeout, false);
        if (c >= 0) {
            b[off] = (char) c;
        }
        return c >= 0 ? 1 : c == READ_EXPIRED ? 0 : c;
    }
}
