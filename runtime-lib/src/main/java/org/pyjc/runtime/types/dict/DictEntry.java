package org.pyjc.runtime.types.dict;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.pyjc.runtime.thread.Solo;

/**
 * One item of a dict. A table that grows relinks its entries, so that an entry stays the place of
 * its key's value for as long as the key is there; call sites may keep it and read {@link #value} again and again.
 *
 * <p>Thread safety: key and hash are final. {@code value} is volatile and replaced by compare-and-set; null means that
 * the entry is dead, and then it is for ever: a key that comes back gets another entry. The first value is written with
 * release only: nobody sees the entry yet, and a volatile write costs as much as the rest of making it.
 */
public final class DictEntry extends HashedKey {
    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(DictEntry.class, "value", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The value; null once the entry is dead. Write it by {@link #replace}. */
    public volatile Object value;
    /** Its place in the insertion order; guarded by the table's lock. */
    int order;

    public DictEntry(Object key, int hash, Object value) {
        super(key, hash);
        VALUE.setRelease(this, value);
    }

    /** Sets the value unless the entry is dead; returns the value that was there, null when it is dead. */
    public Object replace(Object newValue) {
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
        }
    }

    /** Makes the entry dead; returns its last value, null when it was dead before. */
    Object kill() {
        return VALUE.getAndSet(this, (Object) null);
    }

    /** Makes the entry dead if this is its value. */
    boolean kill(Object expected) {
        return VALUE.compareAndSet(this, expected, (Object) null);
    }
}
