package org.pyjc.runtime.module.queue;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.thread.Timeouts;
import org.pyjc.runtime.thread.Waits;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.none.PyNone;

/** {@code queue.SimpleQueue}. Compare CPython Modules/_queuemodule.c. Thread safety: a concurrent queue. */
@PyTypeDef(name = "SimpleQueue", module = "_queue", signature = "()", weakReferable = true, immutable = false,
        doc = "Simple, unbounded, reentrant FIFO queue.")
public class PySimpleQueue extends PyObject {
    public static final PyType TYPE = PyType.define(new PySimpleQueueExposer());

    private final LinkedBlockingQueue<Object> items = new LinkedBlockingQueue<>();

    protected PySimpleQueue(PyType type) {
        super(type);
    }

    @PyNew(signature = "()")
    static Object create(PyType cls) {
        return new PySimpleQueue(cls);
    }

    @PyMethod(signature = "($self, /, item, block=True, timeout=None)", doc = "Put the item on the queue.")
    void put(Object item, boolean block, Object timeout) {
        items.add(item);
    }

    @PyMethod(name = "put_nowait", signature = "($self, /, item)", doc = "Put an item into the queue without blocking.")
    void putNowait(Object item) {
        items.add(item);
    }

    @PyMethod(signature = "($self, /, block=True, timeout=None)", doc = "Remove and return an item from the queue.")
    Object get(boolean block, Object timeout) {
        if (!block) {
            return getNowait();
        }
        long nanos = Timeouts.FOREVER;
        if (timeout != PyNone.NONE) {
            Double seconds = Values.floatOrNull(timeout);
            double value = seconds != null ? seconds : Index.ssize(timeout);
            if (value < 0) {
                throw Errors.valueError("'timeout' must be a non-negative number");
            }
            if (value > 9.2e9) {
                throw Errors.overflowError("timeout value is too large");
            }
            nanos = (long) Math.ceil(value * 1e9);
        }
        return take(nanos);
    }

    private Object take(long nanos) {
        Object[] item = {items.poll()};
        if (item[0] == null && !Waits.await(rest -> (item[0] = items.poll(rest, TimeUnit.NANOSECONDS)) != null, nanos)) {
            throw Errors.of(QueueModule.emptyType());
        }
        return item[0];
    }

    @PyMethod(name = "get_nowait", signature = "($self, /)", doc = "Remove and return an item from the queue without blocking.")
    Object getNowait() {
        Object item = items.poll();
        if (item == null) {
            throw Errors.of(QueueModule.emptyType());
        }
        return item;
    }

    @PyMethod(signature = "($self, /)", doc = "Return True if the queue is empty, False otherwise (not reliable!).")
    boolean empty() {
        return items.isEmpty();
    }

    @PyMethod(signature = "($self, /)", doc = "Return the approximate size of the queue (not reliable!).")
    long qsize() {
        return items.size();
    }

    @PyClassMethod(name = "__class_getitem__", doc = "See PEP 585")
    static Object classGetItem(PyType cls, Object item) {
        return new PyGenericAlias(cls, item);
    }
}
