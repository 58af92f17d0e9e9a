package org.pyjc.runtime.module.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.pyjc.runtime.exc.Errors;

/** What is being written: none of it may come again inside itself. Thread safety: confined to one thread. */
final class OpenContainers {
    /** Up to so many are looked through. */
    private static final int FEW = 32;

    private Object[] open = new Object[8];
    private int count;
    private Set<Object> many;

    /** Begins to write an object. ValueError when it is open already. */
    void enter(Object o) {
        if (count >= FEW ? !deep().add(o) : isOpen(o)) {
            throw Errors.valueError("Circular reference detected");
        }
        if (count == open.length) {
            open = Arrays.copyOf(open, 2 * count);
        }
        open[count++] = o;
    }

    private boolean isOpen(Object o) {
        for (int i = 0; i < count; i++) {
            if (open[i] == o) {
                return true;
            }
        }
        return false;
    }

    private Set<Object> deep() {
        if (many == null) {
            many = Collections.newSetFromMap(new IdentityHashMap<>());
            many.addAll(Arrays.asList(open).subList(0, count));
        }
        return many;
    }

    /** The object entered last is complete. */
    void leave() {
        Object o = open[--count];
        open[count] = null;
        if (many != null) {
            many.remove(o);
            many = count < FEW ? null : many;
        }
    }
}
