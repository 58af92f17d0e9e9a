package org.pyjc.runtime.module.elementtree;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Which events of parsing somebody wants to have, and in which queue. Compare CPython _elementtree.c: _elementtree_XMLParser__setevents_impl.
 * Thread safety: immutable once made.
 */
final class TreeEvents {
    private static final String[] NAMES = {"start", "end", "start-ns", "end-ns", "comment", "pi"};
    static final int START = 0;
    static final int END = 1;
    static final int START_NS = 2;
    static final int END_NS = 3;
    static final int COMMENT = 4;
    static final int INSTRUCTION = 5;

    private final Object append;
    /** The names of those that are wanted, as they were given. */
    private final Object[] wanted = new Object[NAMES.length];

    TreeEvents(Object queue, Object names) {
        append = Attributes.get(queue, "append");
        if (names == PyNone.NONE) {
            wanted[END] = "end";
            return;
        }
        Object it = Iteration.iterOrNull(names);
        if (it == null) {
            throw Errors.typeError("events must be a sequence");
        }
        for (Object name; (name = Iteration.next(it)) != null;) {
            wanted[indexOf(name)] = name;
        }
    }

    private static int indexOf(Object name) {
        Object text = Values.strOrNull(name);
        if (text == null) {
            throw Errors.valueError("invalid events sequence");
        }
        for (int i = 0; i < NAMES.length; i++) {
            if (text.equals(NAMES[i])) {
                return i;
            }
        }
        throw Errors.valueError("unknown event '" + Str.toJavaString(Repr.str(name)) + "'");
    }

    boolean wants(int event) {
        return wanted[event] != null;
    }

    void add(int event, Object value) {
        if (wanted[event] != null) {
            Call.call1(append, new PyTuple(wanted[event], value));
        }
    }
}
