package org.pyjc.runtime.module.gc;

import java.util.concurrent.atomic.AtomicLong;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;
import org.pyjc.runtime.types.weakref.WeakCallbacks;

/**
 * The module {@code gc}: the JVM collects; thresholds and flags are kept for programs that set them. Thread safety: volatile
 * settings, an atomic count.
 */
@PyModuleDef(name = "gc", doc = "This module provides access to the garbage collector for reference cycles.")
final class GcModule {
    @PyConstant("DEBUG_STATS")
    static final int DEBUG_STATS = 1;
    @PyConstant("DEBUG_COLLECTABLE")
    static final int DEBUG_COLLECTABLE = 2;
    @PyConstant("DEBUG_UNCOLLECTABLE")
    static final int DEBUG_UNCOLLECTABLE = 4;
    @PyConstant("DEBUG_SAVEALL")
    static final int DEBUG_SAVEALL = 32;
    @PyConstant("DEBUG_LEAK")
    static final int DEBUG_LEAK = 38;

    private static final int OLDEST = 2;
    private static final int ALL = -1;

    private static volatile boolean enabled = true;
    private static volatile long debug;
    private static volatile long[] thresholds = {2000, 10, 0};
    private static final AtomicLong COLLECTIONS = new AtomicLong();

    private GcModule() {}

    @PyConstant
    static Object garbage() {
        return new PyList();
    }

    @PyConstant
    static Object callbacks() {
        return new PyList();
    }

    @PyFunctionDef(doc = "Enable automatic garbage collection.")
    static void enable() {
        enabled = true;
    }

    @PyFunctionDef(doc = "Disable automatic garbage collection.")
    static void disable() {
        enabled = false;
    }

    @PyFunctionDef(doc = "Returns true if automatic garbage collection is enabled.")
    static boolean isenabled() {
        return enabled;
    }

    @PyFunctionDef(signature = "(generation=2)", doc = "Run the garbage collector.")
    static long collect(int generation) {
        if (generation < 0 || generation > OLDEST) {
            throw Errors.valueError("invalid generation");
        }
        WeakCallbacks.collect();
        COLLECTIONS.incrementAndGet();
        return 0;
    }

    @PyFunctionDef(name = "get_debug", doc = "Get the garbage collection debugging flags.")
    static long getDebug() {
        return debug;
    }

    @PyFunctionDef(name = "set_debug", doc = "Set the garbage collection debugging flags.")
    static void setDebug(long flags) {
        debug = flags;
    }

    @PyFunctionDef(name = "set_threshold", signature = "(threshold0, threshold1=10, threshold2=0, /)", doc = "Set the collection thresholds.")
    static void setThreshold(long first, long second, long third) {
        thresholds = new long[] {first, second, third};
    }

    @PyFunctionDef(name = "get_threshold", doc = "Return the current collection thresholds.")
    static Object getThreshold() {
        long[] t = thresholds;
        return new PyTuple(t[0], t[1], t[2]);
    }

    @PyFunctionDef(name = "get_count", doc = "Return a three-tuple of the current collection counts.")
    static Object getCount() {
        return new PyTuple(0L, 0L, 0L);
    }

    @PyFunctionDef(name = "get_stats", doc = "Return a list of dictionaries containing per-generation statistics.")
    static Object getStats() {
        Object[] all = new Object[3];
        for (int i = 0; i < 3; i++) {
            all[i] = PyDict.of("collections", i == 2 ? COLLECTIONS.get() : 0L, "collected", 0L, "uncollectable", 0L);
        }
        return PyList.of(all);
    }

    @PyFunctionDef(name = "is_tracked", doc = "Returns true if the object is tracked by the garbage collector.")
    static boolean isTracked(Object o) {
        return o instanceof PyObject && !(o instanceof PyNone) && !(o instanceof PyBytes);
    }

    @PyFunctionDef(name = "is_finalized", doc = "Returns true if the object has been already finalized by the GC.")
    static boolean isFinalized(Object o) {
        return false;
    }

    @PyFunctionDef(name = "get_objects", signature = "(generation=None)", doc = "Return a list of objects tracked by the collector, as far as modules and classes lead to them.")
    static Object getObjects(Object generation) {
        if (generation == PyNone.NONE) {
            return PyList.of(Reachable.all().toArray());
        }
        if (!Index.isIndex(generation)) {
            throw Errors.typeError("argument should be integer or None, not '" + PyType.of(generation).name() + "'");
        }
        long number = Index.ssize(generation);
        if (number < ALL) {
            throw Errors.valueError("generation parameter cannot be negative");
        }
        if (number > OLDEST) {
            throw Errors.valueError("generation parameter must be less than the number of available generations (3)");
        }
        return number == ALL || number == OLDEST ? PyList.of(Reachable.all().toArray()) : new PyList();
    }

    @PyFunctionDef(name = "get_referrers", signature = "(*objs)", doc = "Return the objects that directly refer to any of 'objs', as far as modules and classes lead to them.")
    static Object getReferrers(Object... objects) {
        return PyList.of(Reachable.referrers(objects).toArray());
    }

    @PyFunctionDef(name = "get_referents", signature = "(*objs)", doc = "Return the objects that are directly referred to by 'objs', as far as containers tell.")
    static Object getReferents(Object... objects) {
        return Referents.of(objects);
    }

    @PyFunctionDef(doc = "Freeze all current tracked objects: nothing to do on the JVM.")
    static void freeze() {}

    @PyFunctionDef(doc = "Unfreeze all objects: nothing to do on the JVM.")
    static void unfreeze() {}

    @PyFunctionDef(name = "get_freeze_count", doc = "Return the number of objects in the permanent generation.")
    static long getFreezeCount() {
        return 0;
    }
}
