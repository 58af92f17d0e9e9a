package org.pyjc.runtime.module.functools;

import java.util.Arrays;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.ops.Callables;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * What a partial holds. Compare CPython _functoolsmodule.c: partial_new, partial_setstate.
 *
 * @param placeholders how many of {@code args} are Placeholder
 */
record PartialState(Object function, PyTuple args, PyDict keywords, int placeholders) {

    /** Whether a call only puts {@link #args} before its own arguments. */
    boolean isPlain() {
        return placeholders == 0 && keywords.size() == 0;
    }

    /** From the arguments of {@code partial(...)}. */
    static PartialState of(Object[] args, String[] kwnames) {
        int positional = args.length - kwnames.length;
        if (positional < 1) {
            throw Errors.typeError("type 'partial' takes at least one argument");
        }
        Object function = args[0];
        if (!Callables.isCallable(function)) {
            throw Errors.typeError("the first argument must be callable");
        }
        if (positional > 1 && args[positional - 1] == PlaceholderType.PLACEHOLDER) {
            throw Errors.typeError("trailing Placeholders are not allowed");
        }
        for (int i = positional; i < args.length; i++) {
            if (args[i] == PlaceholderType.PLACEHOLDER) {
                throw Errors.typeError("Placeholder cannot be passed as a keyword argument");
            }
        }
        Object[] own = Arrays.copyOfRange(args, 1, positional);
        PyDict keywords = new PyDict();
        if (function instanceof Partial inner && !hasAttributes(inner)) {
            PartialState s = inner.state();
            own = merged(s, own);
            function = s.function;
            keywords = s.keywords.copy();
        }
        for (int k = 0; k < kwnames.length; k++) {
            keywords.put(Str.fromUtf16(kwnames[k]), args[positional + k]);
        }
        return new PartialState(function, PyTuple.of(own), keywords, countPlaceholders(own));
    }

    /** A partial with attributes of its own is called as it is, since flattening would lose them. */
    private static boolean hasAttributes(Partial p) {
        Object dict = p.instanceDict();
        return dict instanceof PyDict d && d.size() > 0;
    }

    /** The inner partial's arguments with its placeholders filled by the outer one's, then the rest of these. */
    private static Object[] merged(PartialState inner, Object[] outer) {
        Object[] base = inner.args.items();
        int filled = Math.min(inner.placeholders, outer.length);
        Object[] all = Arrays.copyOf(base, base.length + outer.length - filled);
        int next = 0;
        for (int i = 0; i < base.length && next < filled; i++) {
            if (base[i] == PlaceholderType.PLACEHOLDER) {
                all[i] = outer[next++];
            }
        }
        System.arraycopy(outer, filled, all, base.length, outer.length - filled);
        return all;
    }

    private static int countPlaceholders(Object[] args) {
        int n = 0;
        for (Object a : args) {
            n += a == PlaceholderType.PLACEHOLDER ? 1 : 0;
        }
        return n;
    }

    /** From the state that {@code __setstate__} gets. */
    static PartialState unpickled(Object state) {
        if (!(state instanceof PyTuple t && t.size() == 4 && t.get(1) instanceof PyTuple args)
                || !Callables.isCallable(t.get(0)) || isNoDict(t.get(2)) || isNoDict(t.get(3))) {
            throw invalid();
        }
        if (args.size() > 0 && args.get(args.size() - 1) == PlaceholderType.PLACEHOLDER) {
            throw Errors.typeError("trailing Placeholders are not allowed");
        }
        PyTuple items = args.type() == PyTuple.TYPE ? args : PyTuple.of(args.items().clone());
        PyDict keywords = !(t.get(2) instanceof PyDict d) ? new PyDict() : d.type() == PyDict.TYPE ? d : d.copy();
        return new PartialState(t.get(0), items, keywords, countPlaceholders(items.items()));
    }

    private static boolean isNoDict(Object o) {
        return o != PyNone.NONE && !(o instanceof PyDict);
    }

    private static PyException invalid() {
        return Errors.typeError("invalid partial state");
    }
}
