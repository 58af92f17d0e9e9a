package org.pyjc.runtime.types.union;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.set.PyFrozenSet;
import org.pyjc.runtime.types.set.PySet;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Collects the members of a union, each once. Compare CPython unionobject.c: unionbuilder. Thread safety: confined. */
final class UnionBuilder {
    private final List<Object> members = new ArrayList<>();
    private final PySet hashable = new PySet();
    private final List<Object> unhashable = new ArrayList<>();

    void add(Object member) {
        if (member == PyNone.NONE) {
            addOnce(PyNone.TYPE);
        } else if (member instanceof PyUnion u) {
            for (Object o : u.args().items()) {
                addOnce(o);
            }
        } else {
            addOnce(member);
        }
    }

    private void addOnce(Object member) {
        boolean added;
        try {
            added = hashable.add(member);
        } catch (PyException e) {
            added = addUnhashable(member);
        }
        if (added) {
            members.add(member);
        }
    }

    private boolean addUnhashable(Object member) {
        for (Object o : unhashable) {
            if (Compare.same(o, member)) {
                return false;
            }
        }
        return unhashable.add(member);
    }

    /** The union, or the only member. */
    Object build() {
        if (members.size() == 1) {
            return members.get(0);
        }
        return new PyUnion(PyTuple.of(members.toArray()), PyFrozenSet.from(hashable), unhashable.toArray());
    }
}
