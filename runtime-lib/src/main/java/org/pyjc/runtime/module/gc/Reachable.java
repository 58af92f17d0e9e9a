package org.pyjc.runtime.module.gc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Identity;

/**
 * The objects that can be reached from the modules and the classes, by what {@link Referents} tells: all that the JVM lets a program
 * list. What only local variables refer to is not among them.
 *
 * <p>Thread safety: one walk, one thread.
 */
final class Reachable {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> todo = new ArrayDeque<>();

    private Reachable() {
        add(Modules.ALL);
        addClasses(PyType.OBJECT);
    }

    /** The objects that the collector of CPython would track. */
    static List<Object> all() {
        Reachable walk = new Reachable();
        List<Object> found = new ArrayList<>();
        for (Object o = walk.todo.poll(); o != null; o = walk.todo.poll()) {
            found.add(o);
            Referents.visit(o, walk::add);
        }
        return found;
    }

    /** The objects that directly refer to one of some others. */
    static List<Object> referrers(Object[] targets) {
        Reachable walk = new Reachable();
        List<Object> found = new ArrayList<>();
        for (Object o = walk.todo.poll(); o != null; o = walk.todo.poll()) {
            boolean[] refers = {false};
            Referents.visit(o, referent -> {
                refers[0] |= isAny(referent, targets);
                walk.add(referent);
            });
            if (refers[0]) {
                found.add(o);
            }
        }
        return found;
    }

    private static boolean isAny(Object o, Object[] targets) {
        for (Object target : targets) {
            if (Identity.is(o, target)) {
                return true;
            }
        }
        return false;
    }

    private void add(Object o) {
        if (GcModule.isTracked(o) && seen.add(o)) {
            todo.add(o);
        }
    }

    private void addClasses(PyType type) {
        add(type);
        type.liveSubclasses().forEach(sub -> {
            if (!seen.contains(sub)) {
                addClasses(sub);
            }
        });
    }
}
