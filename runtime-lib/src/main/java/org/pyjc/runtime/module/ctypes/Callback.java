package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Throwables;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.thread.Solo;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * A Python callable as a C function, which lives as long as this object. Compare CPython _ctypes/callbacks.c. Thread safety: immutable; C
 * may call from any thread.
 */
final class Callback extends PyObject {
    private final MemorySegment stub;

    Callback(PyFuncPtr prototype, Object callable) {
        super(PyType.OBJECT);
        if (!(prototype.declaredArguments() instanceof PyTuple types)) {
            throw Errors.typeError("cannot construct instance of this class: no argtypes");
        }
        PyType[] parameters = new PyType[types.size()];
        MemoryLayout[] layouts = new MemoryLayout[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = (PyType) types.get(i);
            layouts[i] = CType.require(parameters[i]).layout();
        }
        Object restype = prototype.declaredResult();
        CType result = restype == PyNone.NONE ? null : CType.of(restype);
        if (restype != PyNone.NONE && (result == null || result.kind == CType.Kind.STRUCT || result.kind == CType.Kind.UNION)) {
            throw Errors.typeError("invalid result type for callback function");
        }
        FunctionDescriptor type = result == null ? FunctionDescriptor.ofVoid(layouts) : FunctionDescriptor.of(result.layout(), layouts);
        Solo.end(); // C may call from a thread of its own, while the main thread waits in C for that
        MethodHandle target = Body.RUN.bindTo(new Body(callable, parameters, result)).asCollector(Object[].class, layouts.length);
        stub = Linker.nativeLinker().upcallStub(target.asType(type.toMethodType()), type, Arena.ofAuto());
    }

    long address() {
        return stub.address();
    }

    /** What C calls. */
    private record Body(Object callable, PyType[] parameters, CType result) {
        static final MethodHandle RUN = handle();

        private static MethodHandle handle() {
            try {
                return MethodHandles.lookup().findVirtual(Body.class, "run", MethodType.methodType(Object.class, Object[].class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        Object run(Object[] raw) {
            MemorySegment answer = Arena.ofAuto().allocate(16, 16);
            try {
                Object[] args = new Object[raw.length];
                for (int i = 0; i < raw.length; i++) {
                    args[i] = argument(parameters[i], raw[i]);
                }
                Object value = Call.call(callable, args);
                if (result != null) {
                    store(answer, value);
                }
            } catch (Throwable t) {
                Uncaught.unraisable(Throwables.toPython(t), Uncaught.about("Exception ignored while calling ctypes callback function ", callable),
                        null);
            }
            return result == null ? null : CallArgument.raw(answer, result.kind == CType.Kind.SIMPLE ? result.code : 'P');
        }

        private static Object argument(PyType cls, Object raw) {
            CType type = CType.of(cls);
            MemorySegment m = Arena.ofAuto().allocate(Math.max(type.size, 16), 16);
            if (raw instanceof MemorySegment struct) {
                m.copyFrom(struct.asSlice(0, Math.min(struct.byteSize(), type.size)));
            } else {
                FunctionCall.store(m, raw);
            }
            return type.isPlain() ? Letters.get(m, type.code, false) : PyCData.make(cls, m.asSlice(0, type.size), null, 0);
        }

        private void store(MemorySegment answer, Object value) {
            if (result.kind == CType.Kind.SIMPLE && !(value instanceof PyCData)) {
                Object kept = Letters.set(answer, result.code, false, value);
                if (kept instanceof PyObject && kept != PyNone.NONE && result.code != 'O') {
                    PythonObjects.number(kept); // C may use it any time
                }
            } else if (value != PyNone.NONE) {
                answer.copyFrom(((PyCData) value).memory().asSlice(0, result.size));
            }
        }
    }
}
