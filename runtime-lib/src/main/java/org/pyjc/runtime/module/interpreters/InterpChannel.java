package org.pyjc.runtime.module.interpreters;

import java.util.ArrayDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.thread.Waits;

/**
 * A channel of {@code _interpchannels}, whose ends the one interpreter may use and release. Compare CPython _interpchannelsmodule.c:
 * channel_send, channel_recv, channel_close.
 *
 * <p>Thread safety: the monitor; who waits for a receiver does not hold it.
 */
final class InterpChannel {
    /** What the interpreter has done with an end. */
    enum End { UNUSED, OPEN, RELEASED }

    /** An item, and what its sender waits for. */
    private static final class Sent {
        final SharedItem item;
        final CountDownLatch done = new CountDownLatch(1);
        volatile boolean received;

        Sent(SharedItem item) {
            this.item = item;
        }
    }

    final long id;
    final int unbound;
    final int fallback;
    private final ArrayDeque<Sent> items = new ArrayDeque<>();
    private End sender = End.UNUSED;
    private End receiver = End.UNUSED;
    /** No more is sent; closed when all is received. */
    private boolean closing;
    private boolean closed;

    InterpChannel(long id, int unbound, int fallback) {
        this.id = id;
        this.unbound = unbound;
        this.fallback = fallback;
    }

    /** Sends without waiting. */
    void send(SharedItem item) {
        add(item);
    }

    /** Sends and waits so many nanoseconds until it is received; TimeoutError takes it back. */
    void send(SharedItem item, long nanos) {
        Sent sent = add(item);
        boolean done = false;
        try {
            done = Waits.await(rest -> sent.done.await(rest, TimeUnit.NANOSECONDS), nanos);
        } finally {
            if (!done) {
                takeBack(sent);
            }
        }
        if (sent.received) {
            return;
        }
        throw done ? ChannelErrors.closedMeanwhile(id) : Errors.of(Exceptions.TIMEOUT_ERROR, "timed out");
    }

    private synchronized Sent add(SharedItem item) {
        if (closed || closing) {
            throw ChannelErrors.closed(id);
        }
        if (sender == End.RELEASED) {
            throw ChannelErrors.released(id);
        }
        sender = End.OPEN;
        Sent sent = new Sent(item);
        items.add(sent);
        return sent;
    }

    private synchronized void takeBack(Sent sent) {
        items.remove(sent);
    }

    /** The next item; null when there is none. */
    synchronized SharedItem receive() {
        check();
        if (receiver == End.RELEASED) {
            throw ChannelErrors.released(id);
        }
        receiver = End.OPEN;
        Sent sent = items.poll();
        if (sent != null) {
            sent.received = true;
            sent.done.countDown();
        }
        if (closing && items.isEmpty()) {
            finish();
        }
        return sent == null ? null : sent.item;
    }

    /** ChannelClosedError once it is closed. */
    synchronized void check() {
        if (closed) {
            throw ChannelErrors.closed(id);
        }
    }

    synchronized long count() {
        return items.size();
    }

    /** Closes what the arguments name, or all; what is in the channel is lost if {@code force} says so. */
    synchronized void close(boolean send, boolean receive, boolean force) {
        check();
        if (items.isEmpty() || force) {
            finish();
        } else if (receive || !send) {
            throw ChannelErrors.notEmpty(id);
        } else {
            closing = true;
        }
    }

    /** Gives up ends; the channel is closed when none is left that was used. */
    synchronized void release(boolean send, boolean receive) {
        check();
        sender = send ? End.RELEASED : sender;
        receiver = receive ? End.RELEASED : receiver;
        if (sender != End.OPEN && receiver != End.OPEN) {
            finish();
        }
    }

    /** Closes the channel and wakes who waits for receivers. */
    synchronized void finish() {
        closed = true;
        closing = false;
        sender = End.UNUSED;
        receiver = End.UNUSED;
        for (Sent each : items) {
            each.done.countDown();
        }
        items.clear();
    }

    synchronized boolean isUsed(boolean send) {
        check();
        return (send ? sender : receiver) == End.OPEN;
    }

    /** The fields of {@code ChannelInfo}, in order. */
    synchronized Object[] info() {
        boolean sends = sender == End.OPEN;
        boolean receives = receiver == End.OPEN;
        boolean both = sender != End.UNUSED && receiver != End.UNUSED;
        return new Object[] {
            !closed && !closing, closing, closed, (long) items.size(),
            one(!both && sends), one(!both && sender == End.RELEASED), one(!both && receives), one(!both && receiver == End.RELEASED),
            one(both && sends && receives), one(both && !sends && !receives), one(both && sends && !receives), one(both && !sends && receives),
            sends, sender == End.RELEASED, receives, receiver == End.RELEASED};
    }

    private static long one(boolean counted) {
        return counted ? 1 : 0;
    }
}
