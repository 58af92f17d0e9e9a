package org.pyjc.runtime.module.compress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Gives compressed data in pieces to a decoder that pulls: the decoder runs on a virtual thread of its own, which waits where it
 * needs more input or where the caller wants no more output.
 *
 * <p>Thread safety: its monitor; one of the two threads runs at a time. One caller at a time: the owner sees to that.
 */
public final class PullDecoder {
    /** Opens the decoder on the compressed bytes; may read from them. */
    public interface Opener {
        InputStream open(InputStream compressed) throws IOException;
    }

    private static final int CHUNK = 32 * 1024;

    private final Opener opener;
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private byte[] input = {};
    private int position;
    private long limit;
    private boolean started;
    private boolean decoderRuns;
    private boolean starving = true;
    private boolean ended;
    private boolean abandoned;
    private Throwable failure;

    public PullDecoder(Opener opener) {
        this.opener = opener;
    }

    /** Output of at most so many bytes; IOException for wrong data. */
    public synchronized byte[] decode(byte[] more, long most) throws IOException {
        feed(more);
        output.reset();
        limit = most;
        if (ended || most == 0) {
            return output.toByteArray();
        }
        decoderRuns = true;
        if (started) {
            notifyAll();
        } else {
            started = true;
            Thread.ofVirtual().name("decoder").start(this::run);
        }
        await(false);
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure != null) {
            throw new IOException(failure);
        }
        return output.toByteArray();
    }

    private void feed(byte[] more) {
        if (position == input.length) {
            input = more;
            position = 0;
        } else if (more.length > 0) {
            byte[] all = Arrays.copyOf(Arrays.copyOfRange(input, position, input.length), input.length - position + more.length);
            System.arraycopy(more, 0, all, all.length - more.length, more.length);
            input = all;
            position = 0;
        }
    }

    /** Whether the decoder has come to the end of its stream. */
    public synchronized boolean atEnd() {
        return ended;
    }

    /** Whether the decoder can go on only with more input. */
    public synchronized boolean needsInput() {
        return starving && !ended;
    }

    /** What comes after the end of the stream. */
    public synchronized byte[] unused() {
        return ended ? Arrays.copyOfRange(input, position, input.length) : new byte[0];
    }

    /** Ends the decoder's thread. */
    public synchronized void abandon() {
        abandoned = true;
        notifyAll();
    }

    /** Waits until it is the other thread's turn no more. The caller holds the monitor. */
    private void await(boolean decoder) {
        boolean interrupted = false;
        while (decoderRuns != decoder && !abandoned) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    // ---- the decoder's thread ----

    private void run() {
        Throwable problem = null;
        try (InputStream decoder = opener.open(new Feed())) {
            byte[] chunk = new byte[CHUNK];
            while (true) {
                int n = decoder.read(chunk, 0, room());
                if (n < 0) {
                    break;
                }
                deliver(chunk, n);
            }
        } catch (Throwable t) {
            problem = t;
        }
        synchronized (this) {
            ended = problem == null;
            failure = problem;
            decoderRuns = false;
            notifyAll();
        }
    }

    private synchronized int room() throws IOException {
        while (output.size() >= limit && !abandoned) {
            starving = false;
            pause();
        }
        requireWanted();
        return (int) Math.min(CHUNK, limit - output.size());
    }

    private synchronized void deliver(byte[] chunk, int n) {
        output.write(chunk, 0, n);
    }

    /** Gives the turn to the caller and waits for the next. The decoder's thread holds the monitor. */
    private void pause() {
        decoderRuns = false;
        notifyAll();
        await(true);
    }

    /** The compressed bytes; waits for more at their end. */
    private final class Feed extends InputStream {
        @Override
        public int read() throws IOException {
            synchronized (PullDecoder.this) {
                ensure();
                return input[position++] & 0xFF;
            }
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            if (count == 0) {
                return 0;
            }
            synchronized (PullDecoder.this) {
                ensure();
                int n = Math.min(count, input.length - position);
                System.arraycopy(input, position, into, from, n);
                position += n;
                return n;
            }
        }

        private void ensure() throws IOException {
            while (position == input.length && !abandoned) {
                starving = true;
                pause();
            }
            requireWanted();
        }
    }

    /** Ends the decoder's thread when its owner is gone. */
    private void requireWanted() throws IOException {
        if (abandoned) {
            throw new IOException("abandoned");
        }
    }
}
