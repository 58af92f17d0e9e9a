package org.pyjc.runtime.module.interpreters;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.thread.Timeouts;
import org.pyjc.runtime.types.buffer.PyMemoryView;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.structseq.StructType;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The module {@code _interpchannels}: channels, between threads of the one interpreter; each lives until it is destroyed. Compare CPython
 * Modules/_interpchannelsmodule.c. Thread safety: a concurrent map of channels.
 */
@PyModuleDef(name = "_interpchannels", types = PyChannelId.class,
        doc = "This module provides primitive operations to manage Python interpreters.\nThe 'interpreters' module provides a more convenient interface.")
final class InterpChannelsModule {
    private static final StructType INFO = StructType.of("_interpchannels", "ChannelInfo", "ChannelInfo\n\nA named tuple of a channel's state.", 8,
            "open", "closing", "closed", "count", "num_interp_send", "num_interp_send_released", "num_interp_recv", "num_interp_recv_released",
            "num_interp_both", "num_interp_both_released", "num_interp_both_send_released", "num_interp_both_recv_released",
            "send_associated", "send_released", "recv_associated", "recv_released");
    private static final Map<Long, InterpChannel> CHANNELS = new ConcurrentSkipListMap<>();
    private static final AtomicLong NEXT = new AtomicLong();
    private static final int UNBOUND_KINDS = 3;
    private static final long MAIN = 0;

    private InterpChannelsModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        ChannelErrors.addTo(module);
    }

    @PyConstant("ChannelInfo")
    static Object infoType() {
        return INFO.type();
    }

    private static long number(Object id) {
        if (id instanceof PyChannelId c) {
            return c.number;
        }
        if (!Index.isIndex(id)) {
            throw Errors.typeError("channel ID must be an int, got " + PyType.of(id).name());
        }
        long number = Index.ssize(id);
        if (number < 0) {
            throw Errors.valueError("channel ID must be a non-negative int, got " + number);
        }
        return number;
    }

    private static InterpChannel channel(Object id) {
        long number = number(id);
        InterpChannel channel = CHANNELS.get(number);
        if (channel == null) {
            throw ChannelErrors.notFound(number);
        }
        return channel;
    }

    private static InterpChannel openChannel(Object id) {
        InterpChannel channel = channel(id);
        channel.check();
        return channel;
    }

    private static void checkUnbound(int unbound) {
        if (unbound != -1 && (unbound < 1 || unbound > UNBOUND_KINDS)) {
            throw Errors.valueError("unsupported unboundop " + unbound);
        }
    }

    @PyFunctionDef(signature = "(unboundop=-1, fallback=-1)",
            doc = "channel_create(unboundop) -> cid\n\nCreate a new cross-interpreter channel and return a unique generated ID.")
    static Object create(int unbound, int fallback) {
        checkUnbound(unbound);
        InterpChannel made = new InterpChannel(NEXT.getAndIncrement(), unbound == -1 ? UNBOUND_KINDS : unbound, fallback == -1 ? 1 : fallback);
        CHANNELS.put(made.id, made);
        return new PyChannelId(made.id, PyChannelId.Ends.BOTH);
    }

    @PyFunctionDef(signature = "(cid)", doc = "channel_destroy(cid)\n\nClose and finalize the channel.  Afterward attempts to use the channel\n"
            + "will behave as though it never existed.")
    static void destroy(Object cid) {
        InterpChannel channel = channel(cid);
        if (!CHANNELS.remove(channel.id, channel)) {
            throw ChannelErrors.notFound(channel.id);
        }
        channel.finish();
    }

    @PyFunctionDef(doc = "channel_list_all() -> [cid]\n\nReturn the list of all IDs for active channels.")
    static Object list_all() {
        PyList all = new PyList();
        for (InterpChannel each : CHANNELS.values()) {
            all.append(new PyTuple(new PyChannelId(each.id, PyChannelId.Ends.BOTH), (long) each.unbound, (long) each.fallback));
        }
        return all;
    }

    @PyFunctionDef(signature = "(cid, *, send)", doc = "channel_list_interpreters(cid, *, send) -> [id]\n\nReturn the list of all interpreter IDs "
            + "associated with an end of the channel.\n\nThe 'send' argument should be a boolean indicating whether to use the send or\nreceive end.")
    static Object list_interpreters(Object cid, boolean send) {
        return channel(cid).isUsed(send) ? PyList.of(MAIN) : PyList.of();
    }

    @PyFunctionDef(signature = "(cid, obj, *, unboundop=-1, fallback=-1, blocking=True, timeout=None)",
            doc = "channel_send(cid, obj, *, blocking=True, timeout=None)\n\nAdd the object's data to the channel's queue.\n"
                + "By default this waits for the object to be received.")
    static void send(Object cid, Object obj, int unbound, int fallback, boolean blocking, Object timeout) {
        checkUnbound(unbound);
        InterpChannel channel = channel(cid);
        send(channel, SharedItem.of(obj, fallback == -1 ? channel.fallback : fallback), blocking, timeout);
    }

    @PyFunctionDef(name = "send_buffer", signature = "(cid, obj, *, unboundop=-1, fallback=-1, blocking=True, timeout=None)",
            doc = "channel_send_buffer(cid, obj, *, blocking=True, timeout=None)\n\nAdd the object's buffer to the channel's queue.\n"
                + "By default this waits for the object to be received.")
    static void sendBuffer(Object cid, Object obj, int unbound, int fallback, boolean blocking, Object timeout) {
        checkUnbound(unbound);
        send(channel(cid), new SharedItem(PyMemoryView.of(obj), false), blocking, timeout);
    }

    private static void send(InterpChannel channel, SharedItem item, boolean blocking, Object timeout) {
        if (blocking) {
            channel.send(item, timeout == PyNone.NONE ? Timeouts.FOREVER : Timeouts.ofLock(true, seconds(timeout)));
        } else {
            channel.send(item);
        }
    }

    private static double seconds(Object timeout) {
        Double seconds = Values.floatOrNull(timeout);
        return seconds != null ? seconds : Index.ssize(timeout);
    }

    @PyFunctionDef(signature = "(cid, default=<absent>)",
            doc = "channel_recv(cid, [default]) -> (obj, unboundop)\n\nReturn a new object from the data at the front of the channel's queue.\n\n"
                + "If there is nothing to receive then raise ChannelEmptyError, unless\na default value is provided.  In that case return it.")
    static Object recv(Object cid, Object otherwise) {
        InterpChannel channel = channel(cid);
        SharedItem item = channel.receive();
        if (item == null && otherwise == null) {
            throw ChannelErrors.empty(channel.id);
        }
        return new PyTuple(item == null ? otherwise : item.value(), PyNone.NONE);
    }

    @PyFunctionDef(signature = "(cid, *, send=None, recv=None, force=False)",
            doc = "channel_close(cid, *, send=None, recv=None, force=False)\n\nClose the channel for all interpreters.\n\n"
                + "If the channel is empty then the keyword args are ignored and both\nends are immediately closed.  Otherwise, if 'force' is True then\n"
                + "all queued items are released and both ends are immediately\nclosed.\n\nIf the channel is not empty and only 'send' is True, the"
                + "\nchannel is closed once it is empty; else ChannelNotEmptyError is raised.")
    static void close(Object cid, Object send, Object recv, boolean force) {
        channel(cid).close(isTrue(send), isTrue(recv), force);
    }

    @PyFunctionDef(signature = "(cid, *, send=None, recv=None, force=True)",
            doc = "channel_release(cid, *, send=None, recv=None, force=True)\n\nClose the channel for the current interpreter.  'send' and 'recv'\n"
                + "(bool) may be used to indicate the ends to close.  By default both\nends are closed.  Closing an already closed end is a noop.")
    static void release(Object cid, Object send, Object recv, boolean force) {
        boolean all = !isTrue(send) && !isTrue(recv);
        channel(cid).release(all || isTrue(send), all || isTrue(recv));
    }

    private static boolean isTrue(Object flag) {
        return flag != PyNone.NONE && Truth.test(flag);
    }

    @PyFunctionDef(signature = "(cid)", doc = "get_count(cid)\n\nReturn the number of items in the channel.")
    static long get_count(Object cid) {
        return openChannel(cid).count();
    }

    @PyFunctionDef(signature = "(cid)", doc = "get_info(cid)\n\nReturn details about the channel.")
    static Object get_info(Object cid) {
        return INFO.make(channel(cid).info());
    }

    @PyFunctionDef(signature = "(cid)", doc = "get_channel_defaults(cid)\n\nReturn the channel's default values, set when it was created.")
    static Object get_channel_defaults(Object cid) {
        InterpChannel channel = openChannel(cid);
        return new PyTuple((long) channel.unbound, (long) channel.fallback);
    }

    @PyFunctionDef(name = "_channel_id", signature = "(cid, *, send=None, recv=None, force=False)")
    static Object channelId(Object cid, Object send, Object recv, boolean force) {
        boolean sends = isTrue(send);
        boolean receives = isTrue(recv);
        if (send != PyNone.NONE && recv != PyNone.NONE && !sends && !receives) {
            throw Errors.valueError("'send' and 'recv' cannot both be False");
        }
        long number = force ? number(cid) : channel(cid).id;
        boolean both = sends == receives;
        return new PyChannelId(number, both ? PyChannelId.Ends.BOTH : sends ? PyChannelId.Ends.SEND : PyChannelId.Ends.RECV);
    }

    @PyFunctionDef(name = "_register_end_types", signature = "(send, recv)")
    static void registerEndTypes(Object send, Object recv) {
        Shareable.register(type(send, "send"));
        Shareable.register(type(recv, "recv"));
    }

    private static PyType type(Object given, String name) {
        if (given instanceof PyType type) {
            return type;
        }
        throw Errors.typeError("expected a type for '" + name + "'");
    }
}
