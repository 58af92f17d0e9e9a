package org.pyjc.runtime.module.functools;

import java.util.Arrays;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;

/** Calls of partials. Compare CPython _functoolsmodule.c: partial_vectorcall, partial_repr. Thread safety: stateless. */
final class PartialCall {
    private PartialCall() {}

    static Object call(PartialState s, Object[] args, String[] kwnames) {
        int given = args.length - kwnames.length;
        if (given < s.placeholders()) {
            throw Errors.typeError("missing positional arguments in 'partial' call; expected at least " + s.placeholders() + ", got " + given);
        }
        Object[] stored = s.args().items();
        int positional = stored.length + given - s.placeholders();
        if (s.keywords().size() == 0) {
            Object[] all = new Object[positional + kwnames.length];
            putPositional(s, all, args, given);
            System.arraycopy(args, given, all, positional, kwnames.length);
            return Call.call(s.function(), all, kwnames);
        }
        return withKeywords(s, args, kwnames, positional);
    }

    private static void putPositional(PartialState s, Object[] all, Object[] args, int given) {
        Object[] stored = s.args().items();
        System.arraycopy(stored, 0, all, 0, stored.length);
        int next = 0;
        for (int i = 0; next < s.placeholders(); i++) {
            if (all[i] == PlaceholderType.PLACEHOLDER) {
                all[i] = args[next++];
            }
        }
        System.arraycopy(args, next, all, stored.length, given - next);
    }

    /** The stored keywords first, in their order, with values that the call may override. */
    private static Object withKeywords(PartialState s, Object[] args, String[] kwnames, int positional) {
        int given = args.length - kwnames.length;
        DictEntry[] stored = s.keywords().entries();
        String[] names = new String[stored.length + kwnames.length];
        Object[] all = new Object[positional + names.length];
        putPositional(s, all, args, given);
        int count = 0;
        for (DictEntry e : stored) {
            Object name = Values.strOrNull(e.key);
            if (name == null) {
                throw Errors.typeError("keywords must be strings");
            }
            names[count] = Str.toJavaString(name);
            all[positional + count++] = e.value;
        }
        for (int k = 0; k < kwnames.length; k++) {
            int known = indexOf(names, stored.length, kwnames[k]);
            if (known >= 0) {
                all[positional + known] = args[given + k];
            } else {
                names[count] = kwnames[k];
                all[positional + count++] = args[given + k];
            }
        }
        return Call.call(s.function(), count == names.length ? all : Arrays.copyOf(all, positional + count),
                count == names.length ? names : Arrays.copyOf(names, count));
    }

    private static int indexOf(String[] names, int count, String name) {
        for (int i = 0; i < count; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code functools.partial(f, 1, key=2)}. */
    static Object repr(Partial p) {
        if (!Repr.enter(p)) {
            return "...";
        }
        try {
            PartialState s = p.state();
            StrBuilder out = new StrBuilder().append(TypeNames.withModule(p.type())).append('(').append(Repr.repr(s.function()));
            for (Object arg : s.args().items()) {
                out.append(", ").append(Repr.repr(arg));
            }
            PyDict keywords = s.keywords();
            for (DictEntry e : keywords.entries()) {
                out.append(", ").append(Repr.str(e.key)).append('=').append(Repr.repr(e.value));
            }
            return out.append(')').build();
        } finally {
            Repr.leave(p);
        }
    }
}
