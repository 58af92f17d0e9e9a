package org.pyjc.runtime.io.libc;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.exc.PyException;

/**
 * A function of the C library whose parameters are integers and addresses, at most six.
 *
 * <p>All are called through one method handle, which takes six longs: the C calling conventions of 64-bit Linux pass integers in
 * registers, and a function does not look at registers that it has no parameters for. Making a handle costs tens of milliseconds, so
 * one it is. Thread safety: immutable; the error number is kept by thread.
 */
public final class CFunction {
    private final SymbolLookup library;
    private final String name;
    private volatile MemorySegment address;

    CFunction(String name) {
        this(null, name);
    }

    private CFunction(SymbolLookup library, String name) {
        this.library = library;
        this.name = name;
    }

    /** A function of the C library that one module needs. */
    public static CFunction ofSystem(String name) {
        return new CFunction(name);
    }

    /** A function of another library. */
    public static CFunction of(SymbolLookup library, String name) {
        return new CFunction(library, name);
    }

    private Optional<MemorySegment> find() {
        return (library == null ? Linker.nativeLinker().defaultLookup() : library).find(name);
    }

    /** Where the function is, for a function pointer; 0 when the library does not have it. */
    public long addressOrZero() {
        return exists() ? address().address() : 0;
    }

    /** The handle and the error numbers, made with the first call of any function. */
    private static final class Bridge {
        static final MethodHandle CALL;
        static final ThreadLocal<MemorySegment> ERRNO = ThreadLocal.withInitial(
                () -> Arena.ofAuto().allocate(Linker.Option.captureStateLayout()));

        static {
            MemoryLayout l = ValueLayout.JAVA_LONG;
            CALL = Linker.nativeLinker().downcallHandle(FunctionDescriptor.of(l, l, l, l, l, l, l),
                    Linker.Option.captureCallState("errno"));
        }

        private Bridge() {}
    }

    /** The handle for functions of seven or eight parameters, made with the first call of one. */
    private static final class Wide {
        static final MethodHandle CALL;

        static {
            MemoryLayout l = ValueLayout.JAVA_LONG;
            CALL = Linker.nativeLinker().downcallHandle(FunctionDescriptor.of(l, l, l, l, l, l, l, l, l),
                    Linker.Option.captureCallState("errno"));
        }

        private Wide() {}
    }

    /** The handle for functions of nine or ten parameters, made with the first call of one. */
    private static final class Widest {
        static final MethodHandle CALL;

        static {
            MemoryLayout l = ValueLayout.JAVA_LONG;
            CALL = Linker.nativeLinker().downcallHandle(FunctionDescriptor.of(l, l, l, l, l, l, l, l, l, l, l),
                    Linker.Option.captureCallState("errno"));
        }

        private Widest() {}
    }

    /** Calls a function of nine or ten parameters that returns a C int. */
    public int callInt(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j) {
        try {
            return (int) (long) Widest.CALL.invokeExact(address(), Bridge.ERRNO.get(), a, b, c, d, e, f, g, h, i, j);
        } catch (RuntimeException | Error t) {
            throw t;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    /** Calls a function of seven or eight parameters. */
    public long call(long a, long b, long c, long d, long e, long f, long g, long h) {
        try {
            return (long) Wide.CALL.invokeExact(address(), Bridge.ERRNO.get(), a, b, c, d, e, f, g, h);
        } catch (RuntimeException | Error t) {
            throw t;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    /** Whether the C library has the function. */
    public boolean exists() {
        return address != null || find().isPresent();
    }

    private MemorySegment address() {
        MemorySegment a = address;
        if (a == null) {
            a = find().orElseThrow(() -> OsErrors.of(Errno.ENOSYS, null));
            address = a;
        }
        return a;
    }

    /** Calls the function; what it left of the error number is {@link #errno}. */
    public long call(long a, long b, long c, long d, long e, long f) {
        try {
            return (long) Bridge.CALL.invokeExact(address(), Bridge.ERRNO.get(), a, b, c, d, e, f);
        } catch (RuntimeException | Error t) {
            throw t;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    public long call() {
        return call(0, 0, 0, 0, 0, 0);
    }

    public long call(long a) {
        return call(a, 0, 0, 0, 0, 0);
    }

    public long call(long a, long b) {
        return call(a, b, 0, 0, 0, 0);
    }

    public long call(long a, long b, long c) {
        return call(a, b, c, 0, 0, 0);
    }

    public long call(long a, long b, long c, long d) {
        return call(a, b, c, d, 0, 0);
    }

    public long call(long a, long b, long c, long d, long e) {
        return call(a, b, c, d, e, 0);
    }

    /** Calls a function that returns a C int, as {@link #call} does. */
    public int callInt(long a, long b, long c, long d, long e, long f) {
        return (int) call(a, b, c, d, e, f);
    }

    public int callInt(long a) {
        return (int) call(a, 0, 0, 0, 0, 0);
    }

    public int callInt(long a, long b) {
        return (int) call(a, b, 0, 0, 0, 0);
    }

    public int callInt(long a, long b, long c) {
        return (int) call(a, b, c, 0, 0, 0);
    }

    public int callInt(long a, long b, long c, long d) {
        return (int) call(a, b, c, d, 0, 0);
    }

    public int callInt(long a, long b, long c, long d, long e) {
        return (int) call(a, b, c, d, e, 0);
    }

    /** The error number of this thread's last call. */
    public static int errno() {
        return Bridge.ERRNO.get().get(ValueLayout.JAVA_INT, 0);
    }

    /** For functions that tell an error by its number alone. The C library keeps it, so that is what has to be set. */
    public static void clearErrno() {
        long place = Place.LOCATION.call();
        MemorySegment.ofAddress(place).reinterpret(4).set(ValueLayout.JAVA_INT, 0, 0);
    }

    /** Where the C library keeps the calling thread's error number. */
    private static final class Place {
        static final CFunction LOCATION = new CFunction("__errno_location");

        private Place() {}
    }

    /** The OSError of this thread's last call. */
    public static PyException error() {
        return OsErrors.of(errno(), null);
    }

    /** A result of a function that says -1 for an error: raises OSError then. */
    public static int checked(int result) {
        if (result == -1) {
            throw error();
        }
        return result;
    }

    @Override
    public String toString() {
        return name;
    }
}
