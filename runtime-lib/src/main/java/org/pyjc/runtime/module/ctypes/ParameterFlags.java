package org.pyjc.runtime.module.ctypes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Names, defaults and directions of a function's parameters: tuples (flags, name, default). Compare CPython _ctypes.c: _build_callargs.
 * Thread safety: stateless.
 */
final class ParameterFlags {
    private static final int IN = 1;
    private static final int OUT = 2;
    private static final int LCID = 4;

    private ParameterFlags() {}

    static PyTuple checked(Object given, PyFuncPtr function) {
        if (given == PyNone.NONE) {
            return null;
        }
        if (!(given instanceof PyTuple flags)) {
            throw Errors.typeError("paramflags must be a tuple or None");
        }
        Object types = function.declaredArguments();
        if (types instanceof PyTuple t && t.size() != flags.size()) {
            throw Errors.valueError("paramflags must have the same length as argtypes");
        }
        for (Object each : flags.items()) {
            if (!(each instanceof PyTuple entry) || entry.size() < 1 || entry.size() > 3 || !(entry.get(0) instanceof Long)) {
                throw Errors.typeError("paramflags must be a sequence of (int [,string [,value]]) tuples");
            }
        }
        return flags;
    }

    /** The arguments of a call, and which of them come back. */
    record Bound(Object[] arguments, List<Object> results) {}

    static Bound bind(PyTuple flags, Object types, Object[] args, String[] kwnames) {
        int positional = args.length - kwnames.length;
        Object[] all = new Object[flags.size()];
        List<Object> results = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < all.length; i++) {
            PyTuple entry = (PyTuple) flags.get(i);
            int flag = (int) ((Long) entry.get(0) & 7);
            String name = entry.size() > 1 && Values.strOrNull(entry.get(1)) != null ? Str.toJavaString(Values.strOrNull(entry.get(1))) : null;
            Object otherwise = entry.size() > 2 ? entry.get(2) : null;
            if (flag == OUT) {
                PyType pointer = (PyType) ((PyTuple) types).get(i);
                CType target = CType.of(pointer);
                PyCData made = (PyCData) Call.call0(target.kind == CType.Kind.ARRAY ? pointer : target.element);
                results.add(made);
                all[i] = target.kind == CType.Kind.ARRAY ? made : CallArgument.reference(made, 0);
                continue;
            }
            Object value;
            int named = name == null ? -1 : Arrays.asList(kwnames).indexOf(name);
            if (next < positional) {
                value = args[next++];
            } else if (named >= 0) {
                value = args[positional + named];
            } else if (otherwise != null) {
                value = otherwise;
            } else if (flag == (IN | LCID)) {
                value = 0L;
            } else {
                throw Errors.typeError(name == null ? "not enough arguments" : "required argument '" + name + "' missing");
            }
            all[i] = value;
            if ((flag & OUT) != 0) {
                results.add(value);
            }
        }
        if (next < positional) {
            throw Errors.typeError("call takes exactly " + next + " arguments (" + positional + " given)");
        }
        return new Bound(all, results);
    }

    /** What the function gives back through its parameters. */
    static Object result(List<Object> results, Object result) {
        if (results.isEmpty()) {
            return result;
        }
        Object[] shown = results.stream().map(r -> r instanceof PySimple s ? s.fromOutParameter() : r).toArray();
        return shown.length == 1 ? shown[0] : new PyTuple(shown);
    }
}
