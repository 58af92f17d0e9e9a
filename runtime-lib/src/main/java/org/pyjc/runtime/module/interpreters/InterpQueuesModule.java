package org.pyjc.runtime.module.interpreters;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code _interpqueues}. Compare CPython Modules/_interpqueuesmodule.c. Thread safety: a concurrent map of queues. */
@PyModuleDef(name = "_interpqueues",
        doc = "This module provides primitive operations to manage Python interpreters.\nThe 'interpreters' module provides a more convenient interface.")
final class InterpQueuesModule {
    private static final Map<Long, InterpQueue> QUEUES = new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    private static final AtomicLong LAST = new AtomicLong();
    private static final int UNBOUND_KINDS = 3;
    private static volatile PyType emptyType;
    private static volatile PyType fullType;

    private InterpQueuesModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        module.dict().putStr("QueueError", InterpreterErrors.QUEUE);
        module.dict().putStr("QueueNotFoundError", InterpreterErrors.QUEUE_NOT_FOUND);
    }

    static PyType emptyType() {
        return emptyType != null ? emptyType : InterpreterErrors.QUEUE;
    }

    static PyType fullType() {
        return fullType != null ? fullType : InterpreterErrors.QUEUE;
    }

    @PyFunctionDef(name = "_register_heap_types", signature = "(queuetype, emptyerror, fullerror)")
    static void registerHeapTypes(PyType queue, PyType empty, PyType full) {
        Shareable.register(queue);
        emptyType = empty;
        fullType = full;
    }

    private static long number(Object id) {
        if (!(id instanceof Long number)) {
            throw Errors.typeError("queue ID must be an int, got " + PyType.of(id).name());
        }
        if (number < 0) {
            throw Errors.valueError("queue ID must be a non-negative int, got " + number);
        }
        return number;
    }

    private static InterpQueue queue(Object id) {
        return existing(QUEUES.get(number(id)), id);
    }

    private static InterpQueue existing(InterpQueue queue, Object id) {
        if (queue == null) {
            throw Errors.of(InterpreterErrors.QUEUE_NOT_FOUND, "queue " + id + " not found");
        }
        return queue;
    }

    @PyFunctionDef(signature = "(maxsize, unboundop=-1, fallback=-1)",
            doc = "create(maxsize, unboundop, fallback) -> qid\n\nCreate a new cross-interpreter queue and return its unique generated ID.\nIt is a new reference as though bind() "
                    + "had been called on the queue.\nThe caller is responsible for calling destroy() for the new queue\nbefore the runtime is finalized.")
    static long create(long maxsize, int unbound, int fallback) {
        if (unbound != -1 && (unbound < 1 || unbound > UNBOUND_KINDS)) {
            throw Errors.valueError("unsupported unboundop " + unbound);
        }
        InterpQueue made = new InterpQueue(LAST.incrementAndGet(), maxsize, unbound == -1 ? UNBOUND_KINDS : unbound, fallback == -1 ? 1 : fallback);
        QUEUES.put(made.id, made);
        return made.id;
    }

    @PyFunctionDef(signature = "(qid)", doc = "destroy(qid)\n\nClear and destroy the queue.  Afterward attempts to use the queue\nwill behave as though it never existed.")
    static void destroy(Object qid) {
        existing(QUEUES.remove(number(qid)), qid);
    }

    @PyFunctionDef(doc = "list_all() -> [(qid, unboundop, fallback)]\n\nReturn the list of IDs for all queues.\nEach corresponding default unbound op and fallback is also included.")
    static Object list_all() {
        PyList all = new PyList();
        for (InterpQueue each : QUEUES.values()) {
            all.append(new PyTuple(each.id, (long) each.unbound, (long) each.fallback));
        }
        return all;
    }

    @PyFunctionDef(signature = "(qid, obj, unboundop=-1)", doc = "put(qid, obj)\n\nAdd the object's data to the queue.")
    static void put(Object qid, Object obj, int unbound) {
        queue(qid).put(obj);
    }

    @PyFunctionDef(signature = "(qid)", doc = "get(qid) -> (obj, unboundop)\n\nReturn a new object from the data at the front of the queue.\nThe unbound op is also returned."
            + "\n\nIf there is nothing to receive then raise QueueEmpty.")
    static Object get(Object qid) {
        return new PyTuple(queue(qid).get(), PyNone.NONE);
    }

    @PyFunctionDef(signature = "(qid)", doc = "bind(qid)\n\nTake a reference to the identified queue.\nThe queue is not destroyed until there are no references left.")
    static void bind(Object qid) {
        queue(qid).bind();
    }

    @PyFunctionDef(signature = "(qid)",
            doc = "release(qid)\n\nRelease a reference to the queue.\nThe queue is destroyed once there are no references left.")
    static void release(Object qid) {
        InterpQueue queue = queue(qid);
        if (queue.release()) {
            QUEUES.remove(queue.id);
        }
    }

    @PyFunctionDef(signature = "(qid)", doc = "get_maxsize(qid)\n\nReturn the maximum number of items in the queue.")
    static long get_maxsize(Object qid) {
        return queue(qid).maxsize;
    }

    @PyFunctionDef(signature = "(qid)", doc = "get_queue_defaults(qid)\n\nReturn the queue's default values, set when it was created.")
    static Object get_queue_defaults(Object qid) {
        InterpQueue queue = queue(qid);
        return new PyTuple((long) queue.unbound, (long) queue.fallback);
    }

    @PyFunctionDef(signature = "(qid)", doc = "is_full(qid)\n\nReturn true if the queue has a maxsize and has reached it.")
    static boolean is_full(Object qid) {
        return queue(qid).isFull();
    }

    @PyFunctionDef(signature = "(qid)", doc = "get_count(qid)\n\nReturn the number of items in the queue.")
    static long get_count(Object qid) {
        return queue(qid).count();
    }
}
