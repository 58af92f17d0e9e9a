package org.pyjc.runtime.module.zoneinfo;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Hashing;

/**
 * The zones that a class has made: the last ones are kept, others as long as somebody has them. Compare CPython _zoneinfo.c:
 * zone_from_strong_cache. Thread safety: guarded by its monitor, under which no Python code runs.
 */
final class ZoneCache {
    private static final int KEPT = 8;
    private static final Map<PyType, ZoneCache> ALL = new WeakHashMap<>();

    private final Map<Object, PyZoneInfo> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Object, WeakReference<PyZoneInfo>> made = new HashMap<>();

    private ZoneCache() {}

    static ZoneCache of(PyType cls) {
        synchronized (ALL) {
            return ALL.computeIfAbsent(cls, c -> new ZoneCache());
        }
    }

    /** What a key is looked up by: its text; other hashable things are no keys of a zone, and find nothing. */
    private static Object lookup(Object key) {
        Object text = Values.strOrNull(key);
        if (text == null) {
            Hashing.hash(key);
        }
        return text;
    }

    PyZoneInfo get(Object key) {
        Object text = lookup(key);
        synchronized (this) {
            WeakReference<PyZoneInfo> reference = made.get(text);
            PyZoneInfo zone = reference == null ? null : reference.get();
            if (zone != null) {
                keep(text, zone);
            }
            return zone;
        }
    }

    private void keep(Object text, PyZoneInfo zone) {
        kept.put(text, zone);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    /** Adds a zone unless another thread was faster; returns what is there. */
    synchronized PyZoneInfo put(Object key, PyZoneInfo zone) {
        Object text = lookup(key);
        WeakReference<PyZoneInfo> reference = made.get(text);
        PyZoneInfo present = reference == null ? null : reference.get();
        PyZoneInfo result = present == null ? zone : present;
        if (present == null) {
            made.put(text, new WeakReference<>(zone));
        }
        keep(text, result);
        return result;
    }

    synchronized void clear() {
        kept.clear();
        made.clear();
    }

    void remove(Object key) {
        Object text = lookup(key);
        synchronized (this) {
            kept.remove(text);
            made.remove(text);
        }
    }
}
