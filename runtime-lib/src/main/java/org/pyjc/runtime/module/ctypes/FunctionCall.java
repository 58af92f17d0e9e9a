package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.ConcurrentHashMap;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Calls of C functions. Compare CPython _ctypes/callproc.c: _ctypes_callproc. A handle is made for each combination of types, once.
 * Thread safety: a concurrent map; the error number is the thread's.
 */
final class FunctionCall {
    private static final ConcurrentHashMap<Shape, MethodHandle> HANDLES = new ConcurrentHashMap<>();
    private static final ThreadLocal<MemorySegment> STATE = ThreadLocal.withInitial(
            () -> Arena.ofAuto().allocate(Linker.Option.captureStateLayout()));
    private static final ThreadLocal<int[]> ERRNO = ThreadLocal.withInitial(() -> new int[1]);
    private static final int USE_ERRNO = 8;

    private FunctionCall() {}

    /** The types of a call, and the first argument that may be one of variable arguments; negative for none. */
    private record Shape(FunctionDescriptor type, int variadic) {}

    /**
     * Where variable arguments may begin: C must be told how many floats there are if the function looks for them. Only undeclared
     * parameters can be such, and those that C would have promoted can't.
     */
    private static int firstVariadic(MemoryLayout[] layouts, int declared) {
        int first = -1;
        for (int i = declared; i < layouts.length; i++) {
            boolean real = layouts[i] instanceof ValueLayout.OfDouble;
            if (!real && !(layouts[i] instanceof ValueLayout.OfInt) && !(layouts[i] instanceof ValueLayout.OfLong)) {
                return -1;
            }
            if (real && first < 0) {
                first = i;
            }
        }
        return first;
    }

    static int errno() {
        return ERRNO.get()[0];
    }

    static int setErrno(int value) {
        int old = ERRNO.get()[0];
        ERRNO.get()[0] = value;
        return old;
    }

    static Object run(PyFuncPtr f, Object[] args, String[] kwnames) {
        Object[] given = args;
        ParameterFlags.Bound bound = null;
        if (f.parameterFlags() != null && f.declaredArguments() instanceof PyTuple types) {
            bound = ParameterFlags.bind(f.parameterFlags(), types, args, kwnames);
            given = bound.arguments();
        } else if (kwnames.length > 0) {
            throw Errors.typeError("this function takes no keyword arguments");
        }
        Object result = call(f, given);
        if (f.errorCheck() != null) {
            Object checked = Call.call3(f.errorCheck(), result, f, new PyTuple(given));
            if (bound == null || checked != result || bound.results().isEmpty()) {
                return checked;
            }
        }
        return bound == null ? result : ParameterFlags.result(bound.results(), result);
    }

    private static Object call(PyFuncPtr f, Object[] args) {
        long address = f.target();
        if (address == 0) {
            throw Errors.valueError("attempt to call a NULL function pointer");
        }
        Object types = f.declaredArguments();
        int required = types instanceof PyTuple t ? t.size() : 0;
        if (required > args.length) {
            throw Errors.typeError("this function takes at least " + required + " argument" + (required == 1 ? "" : "s") + " ("
                    + args.length + " given)");
        }
        InternalFunction internal = InternalFunction.at(address);
        CallArgument[] converted = new CallArgument[args.length];
        Object[] parameters = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            try {
                parameters[i] = i < required ? Call.call1(Attributes.get(((PyTuple) types).get(i), "from_param"), args[i]) : args[i];
                converted[i] = CallArgument.of(parameters[i]);
            } catch (PyException e) {
                throw CtypesModule.argumentError(i + 1, e);
            }
        }
        if (internal != null) {
            return internal.run(args, converted);
        }
        return invoke(address, converted, required, f.declaredResult(), f.ctype().flags);
    }

    /** Calls the function at an address; {@code resultType} is a class, None, or something to call with an int. */
    static Object invoke(long address, CallArgument[] arguments, int declared, Object resultType, int flags) {
        CType result = CType.of(resultType);
        MemoryLayout returned = resultType == PyNone.NONE ? null : result == null ? ValueLayout.JAVA_INT : result.layout();
        MemoryLayout[] layouts = new MemoryLayout[arguments.length];
        boolean struct = result != null && (result.kind == CType.Kind.STRUCT || result.kind == CType.Kind.UNION);
        Object[] all = new Object[arguments.length + (struct ? 3 : 2)];
        all[0] = MemorySegment.ofAddress(address);
        int at = 1;
        if (struct) {
            all[at++] = (SegmentAllocator) Arena.ofAuto();
        }
        MemorySegment state = STATE.get();
        all[at++] = state;
        for (int i = 0; i < arguments.length; i++) {
            layouts[i] = arguments[i].layout();
            all[at + i] = arguments[i].value();
        }
        FunctionDescriptor type = returned == null ? FunctionDescriptor.ofVoid(layouts) : FunctionDescriptor.of(returned, layouts);
        Object raw;
        try {
            raw = handle(new Shape(type, firstVariadic(layouts, declared))).invokeExact(all);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        } finally {
            java.lang.ref.Reference.reachabilityFence(arguments);
        }
        if ((flags & USE_ERRNO) != 0) {
            ERRNO.get()[0] = state.get(ValueLayout.JAVA_INT, 0);
        }
        return result(resultType, result, raw);
    }

    /** A handle that takes everything as an array. */
    private static MethodHandle handle(Shape shape) {
        return HANDLES.computeIfAbsent(shape, s -> {
            Linker.Option errno = Linker.Option.captureCallState("errno");
            MethodHandle exact = Linker.nativeLinker().downcallHandle(s.type, s.variadic < 0 ? new Linker.Option[] {errno}
                    : new Linker.Option[] {errno, Linker.Option.firstVariadicArg(s.variadic)});
            return exact.asSpreader(Object[].class, exact.type().parameterCount()).asType(
                    java.lang.invoke.MethodType.methodType(Object.class, Object[].class));
        });
    }

    private static Object result(Object resultType, CType type, Object raw) {
        if (resultType == PyNone.NONE) {
            return PyNone.NONE;
        }
        if (type == null) {
            return Call.call1(resultType, (long) (Integer) raw);
        }
        MemorySegment memory;
        if (raw instanceof MemorySegment m) {
            memory = m;
        } else {
            memory = Arena.ofAuto().allocate(16, 16);
            store(memory, raw);
            memory = memory.asSlice(0, type.size);
        }
        Object value = type.isPlain() ? Letters.get(memory, type.code, false) : PyCData.make((PyType) resultType, memory, null, 0);
        Object check = Attributes.getOrNull(resultType, "_check_retval_");
        return check == null ? value : Call.call1(check, value);
    }

    static void store(MemorySegment m, Object raw) {
        switch (raw) {
            case Byte b -> m.set(ValueLayout.JAVA_BYTE, 0, b);
            case Short s -> m.set(ValueLayout.JAVA_SHORT_UNALIGNED, 0, s);
            case Integer i -> m.set(ValueLayout.JAVA_INT_UNALIGNED, 0, i);
            case Long l -> m.set(ValueLayout.JAVA_LONG_UNALIGNED, 0, l);
            case Float f -> m.set(ValueLayout.JAVA_FLOAT_UNALIGNED, 0, f);
            case Double d -> m.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, 0, d);
            default -> throw new IllegalStateException(String.valueOf(raw));
        }
    }
}
