package org.pyjc.runtime.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Binds the arguments of a call site to a function's parameters once, at link time: what {@code ArgumentBinder} does at
 * each call, as a handle. Calls that would raise are left to the binder.
 *
 * <p>Example: {@code def f(a, b=1, *, c=2)} called as {@code f(x, c=y)} becomes {@code target(f, x, 1, y)}.
 * Thread safety: used by one thread, the one that links.
 */
final class FunctionLinker {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle TUPLE = Handles.findStatic(LOOKUP, "tuple", Object.class, Object[].class);
    private static final MethodHandle DICT = Handles.findStatic(LOOKUP, "dict", Object.class);
    private static final MethodHandle DICT_OF = Handles.findStatic(LOOKUP, "dictOf", Object.class, Object[].class, Object[].class);
    private static final int FUNCTION = 0;

    private final PyCode code;
    private final Object[] defaults;
    private final int positional;
    private final String[] kwnames;
    private MethodHandle handle;
    /** For each parameter of {@link #handle}, from the last one processed: the site's parameter that it takes. */
    private final int[] sources;
    private int firstSource;

    private FunctionLinker(PyCode code, Object[] defaults, int positional, String[] kwnames) {
        this.code = code;
        this.defaults = defaults;
        this.positional = positional;
        this.kwnames = kwnames;
        this.sources = new int[code.parameterCount() + positional + kwnames.length + 1];
        this.firstSource = sources.length;
    }

    /**
     * A handle {@code (PyFunction, Object × (positional + kwnames.length))Object} that calls functions with this code
     * and these defaults, or null when the call needs the general binding.
     */
    static MethodHandle link(PyCode code, Object[] defaults, int positional, String[] kwnames) {
        if (code.parameterCount() > PyCode.MAX_DIRECT_PARAMETERS || positional > 60) {
            return null;
        }
        MethodHandle target = code.target();
        if (kwnames.length == 0 && code.isSimple() && positional == code.argCount) {
            return target;
        }
        return new FunctionLinker(code, defaults, positional, kwnames).link(target);
    }

    private MethodHandle link(MethodHandle target) {
        if (!keywordsFit() || positional > code.argCount && !code.hasVarArgs()) {
            return null;
        }
        handle = target;
        int parameter = code.parameterCount();
        if (code.hasVarKeywords()) {
            bindVarKeywords(parameter--);
        }
        if (code.hasVarArgs()) {
            bindVarArgs(parameter--);
        }
        for (; parameter > 0; parameter--) {
            if (!bind(parameter, parameter - 1)) {
                return null;
            }
        }
        sources[--firstSource] = FUNCTION;
        int[] order = java.util.Arrays.copyOfRange(sources, firstSource, sources.length);
        MethodType type = MethodType.genericMethodType(positional + kwnames.length)
                .insertParameterTypes(0, PyFunction.class);
        return MethodHandles.permuteArguments(handle, type, order);
    }

    private boolean keywordsFit() {
        for (String keyword : kwnames) {
            int index = parameterOf(keyword);
            boolean extra = index < 0 && code.hasVarKeywords();
            if (!extra && (index < Math.min(positional, code.argCount) || index < code.posOnlyCount)) {
                return false;
            }
        }
        return true;
    }

    private int parameterOf(String keyword) {
        for (int i = 0; i < code.argCount + code.kwOnlyCount; i++) {
            if (code.varNames[i].equals(keyword)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code **kwargs} takes the keywords that name no parameter. */
    private void bindVarKeywords(int at) {
        List<Object> names = new ArrayList<>(0);
        List<Integer> places = new ArrayList<>(0);
        for (int k = 0; k < kwnames.length; k++) {
            if (parameterOf(kwnames[k]) < 0) {
                names.add(Str.fromUtf16(kwnames[k]));
                places.add(1 + positional + k);
            }
        }
        if (names.isEmpty()) {
            collect(at, DICT);
            return;
        }
        MethodHandle maker = Handles.bind(DICT_OF, (Object) names.toArray());
        collect(at, maker.asCollector(Object[].class, names.size()));
        for (int i = places.size() - 1; i >= 0; i--) {
            sources[--firstSource] = places.get(i);
        }
    }

    private void bindVarArgs(int at) {
        int extra = Math.max(0, positional - code.argCount);
        handle = MethodHandles.collectArguments(handle, at, TUPLE.asCollector(Object[].class, extra));
        for (int i = extra - 1; i >= 0; i--) {
            sources[--firstSource] = 1 + code.argCount + i;
        }
    }

    /** Binds one named parameter; false when the call gives it no value. */
    private boolean bind(int at, int index) {
        if (index < code.argCount && index < positional) {
            sources[--firstSource] = 1 + index;
            return true;
        }
        for (int k = 0; k < kwnames.length; k++) {
            if (kwnames[k].equals(code.varNames[index])) {
                sources[--firstSource] = 1 + positional + k;
                return true;
            }
        }
        if (index >= code.argCount) {
            collect(at, KeywordDefault.getter(code.varNames[index]));
            sources[--firstSource] = FUNCTION;
            return true;
        }
        int fromEnd = code.argCount - index;
        if (fromEnd > defaults.length) {
            return false;
        }
        handle = MethodHandles.insertArguments(handle, at, defaults[defaults.length - fromEnd]);
        return true;
    }

    private void collect(int at, MethodHandle maker) {
        handle = MethodHandles.collectArguments(handle, at, maker);
    }

    private static Object tuple(Object[] items) {
        return new PyTuple(items);
    }

    private static Object dict() {
        return new PyDict();
    }

    private static Object dictOf(Object[] names, Object[] values) {
        PyDict dict = PyDict.withRoom(names.length);
        for (int i = 0; i < names.length; i++) {
            dict.putConfined(names[i], values[i]);
        }
        return dict;
    }
}
