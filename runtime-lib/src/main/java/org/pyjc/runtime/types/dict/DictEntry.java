package org.pyjc.runtime.types.dict;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.pyjc.runtime.object.Assumption;
import org.pyjc.runtime.thread.CasRetries;
import org.pyjc.runtime.thread.Solo;

/**
 * One item of a dict. A table that grows relinks its entries, so that an entry stays the place of
 * its key's value for as long as the key is there; call sites may keep it and read {@link #value} again and again.
 *
 * <p>Thread safety: key and hash are final. {@code value} is volatile and replaced by compare-and-set; null means that
 * the entry is dead, and then it is for ever: a key that comes back gets another entry. The first value is written with
 * release only: nobody sees the entry yet, and a volatile write costs as much as the rest of making it.
 *
 * <p>An entry that a dict shares with its copies never changes again, and is shared for ever: each of them puts one of its own into
 * its place before it sets the key's value, see {@link HashCollection}. It becomes shared while the program is {@link Solo alone}.
 */
public final class DictEntry extends HashedKey {
    private static final VarHandle VALUE;
    private static final VarHandle CONSTANCY;
    /** The constancy of an entry whose value may change at any time. */
    private static final Assumption VARIABLE = new Assumption();
    /** The constancy of an entry that several dicts share. */
    private static final Assumption SHARED = new Assumption();

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(DictEntry.class, "value", Object.class);
            CONSTANCY = MethodHandles.lookup().findVarHandle(DictEntry.class, "constancy", Assumption.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The value; null once the entry is dead. Write it by {@link #replace} or {@link #kill}. */
    public volatile Object value;
    /** Null as long as nobody has relied on the value; {@link #VARIABLE} for ever once it has changed since, or while there were threads; or {@link #SHARED}. */
    private volatile Assumption constancy;
    /** Its place in the insertion order; guarded by the table's lock. */
    int order;
    /** Its place among the buckets, unless an index of strings has it; guarded by the table's lock. */
    int bucket;

    public DictEntry(Object key, int hash, Object value) {
        super(key, hash);
        VALUE.setRelease(this, value);
    }

    /** Sets the value unless the entry is dead or shared; returns the value that was there, null when it is one of both. */
    public Object replace(Object newValue) {
        if (!endConstancy()) {
            return null;
        }
        if (Solo.isAlone()) {
            Object old = value;
            if (old != null) {
                VALUE.setRelease(this, newValue);
            }
            return old;
        }
        for (;;) {
            Object old = value;
            if (old == null || VALUE.compareAndSet(this, old, newValue)) {
                return old;
            }
            CasRetries.count("value of a dict's entry");
        }
    }

    /** Makes the entry dead, unless others share it; returns its last value, null when it was dead before. */
    Object kill() {
        return endConstancy() ? VALUE.getAndSet(this, (Object) null) : value;
    }

    /** If this is its value, makes the entry dead, unless others share it, and returns true. */
    boolean kill(Object expected) {
        return endConstancy() ? VALUE.compareAndSet(this, expected, (Object) null) : value == expected;
    }

    // ---- dicts that share it ----

    boolean isShared() {
        return constancy == SHARED;
    }

    /** Only of an entry that no call site knows, while the program is alone. */
    void share() {
        if (constancy != SHARED) {
            CONSTANCY.setRelease(this, SHARED);
        }
    }

    // ---- call sites that take the value for a constant ----

    /** That the value stays what it is; take it before the value. Null for an entry that may change or has changed. */
    public Assumption constancy() {
        Assumption known = constancy;
        if (known == null) {
            Assumption fresh = new Assumption();
            Assumption present = (Assumption) CONSTANCY.compareAndExchange(this, null, fresh);
            known = present == null ? fresh : present;
        }
        return known == VARIABLE || known == SHARED ? null : known;
    }

    /**
     * Comes before each change: who sees the new value anywhere must not meet the old one at a site afterwards, nor may a site
     * link to it meanwhile. A program of one thread links nothing meanwhile: an entry that nobody relies on stays as it is.
     * False for a shared entry, which does not change.
     */
    private boolean endConstancy() {
        Assumption relied = constancy;
        if (relied == VARIABLE || relied == null && (Solo.isAlone() || CONSTANCY.compareAndSet(this, null, VARIABLE))) {
            return true;
        }
        if (relied == SHARED) {
            return false;
        }
        unlinkSites();
        return true;
    }

    /** Returns only when no site has the value any more, also if another thread unlinks them. */
    private synchronized void unlinkSites() {
        Assumption relied = constancy;
        if (relied != VARIABLE) {
            relied.breakIt();
            constancy = VARIABLE;
        }
    }
}
