package org.pyjc.runtime.module.functools;

import java.util.concurrent.atomic.LongAdder;
import org.pyjc.runtime.types.dict.KeyHash;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * Results of calls by key; the one that was not used for the longest time goes when a bounded cache is full. Once a second thread
 * has used the cache, hits only mark what they use, so that threads which share it write nothing; what goes then is one that was not
 * used since it was last the oldest.
 *
 * <p>Thread safety: the dict finds an entry, and may run Python code to compare keys; the order of use is a linked list under
 * the cache's monitor, which is never held while Python code runs. An entry is unlinked before it leaves the dict, and one
 * that is no longer linked is not linked again. Marks and the user are plain: a stale one makes only another entry go first.
 */
final class LruCache {
    private static final long NOBODY = 0;
    private static final long MANY = -1;

    private final PyDict entries = new PyDict();
    private final long maxSize;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    /** The ring's fixed element: after it the oldest entry, before it the newest. */
    private final Link root = new Link(null, 0, null);
    private long linked;
    /** The only thread that has used entries; {@link #NOBODY} at first, {@link #MANY} for ever after a second one. */
    private long user;

    /** A negative size stands for no bound. */
    LruCache(long maxSize) {
        this.maxSize = maxSize;
        root.before = root;
        root.after = root;
    }

    private static final class Link {
        final Object key;
        final int hash;
        final Object result;
        Link before;
        Link after;
        /** Whether it was used by one of many threads since it was last the oldest. */
        boolean marked;

        Link(Object key, int hash, Object result) {
            this.key = key;
            this.hash = hash;
            this.result = result;
        }
    }

    static int hash(Object key) {
        return KeyHash.of(key);
    }

    long hits() {
        return hits.sum();
    }

    long misses() {
        return misses.sum();
    }

    int size() {
        return entries.size();
    }

    void countMiss() {
        misses.increment();
    }

    /** The cached result, null when there is none. */
    Object get(Object key, int hash) {
        Object found = entries.getHashed(key, hash);
        if (found == null) {
            misses.increment();
            return null;
        }
        hits.increment();
        if (maxSize < 0) {
            return found;
        }
        Link link = (Link) found;
        use(link);
        return link.result;
    }

    private void use(Link link) {
        if (user == MANY || !isSoleUser()) {
            if (!link.marked) {
                link.marked = true;
            }
        } else {
            makeNewest(link);
        }
    }

    private boolean isSoleUser() {
        long caller = Thread.currentThread().threadId();
        if (user != caller) {
            noteUser(caller);
        }
        return user == caller;
    }

    private synchronized void noteUser(long caller) {
        user = user == NOBODY ? caller : MANY;
    }

    private synchronized void makeNewest(Link link) {
        if (link.after != null && link.after != root) {
            unlink(link);
            append(link);
        }
    }

    /** Caches a result, unless another thread was faster. */
    void put(Object key, int hash, Object result) {
        if (maxSize < 0) {
            entries.putIfAbsentHashed(key, hash, result);
            return;
        }
        Link link = new Link(key, hash, result);
        if (entries.putIfAbsentHashed(key, hash, link) == null) {
            Link oldest = appendAndEvict(link);
            if (oldest != null) {
                entries.removeHashed(oldest.key, oldest.hash);
            }
        }
    }

    private synchronized Link appendAndEvict(Link link) {
        Link oldest = linked < maxSize ? null : takeOldest();
        append(link);
        return oldest;
    }

    /** Unlinks the oldest entry that is not marked; those before it become the newest, without their marks. */
    private Link takeOldest() {
        for (long more = linked; root.after.marked && more > 0; more--) {
            Link used = root.after;
            used.marked = false;
            unlink(used);
            append(used);
        }
        Link oldest = root.after;
        unlink(oldest);
        return oldest;
    }

    private void append(Link link) {
        Link last = root.before;
        last.after = link;
        link.before = last;
        link.after = root;
        root.before = link;
        linked++;
    }

    private void unlink(Link link) {
        link.before.after = link.after;
        link.after.before = link.before;
        link.before = null;
        link.after = null;
        linked--;
    }
}
