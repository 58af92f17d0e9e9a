package org.pyjc.runtime.call;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.gen.GeneratorFrame;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/**
 * What a compiled function, class body or module consists of. Compare CPython codeobject.c.
 *
 * <p>The Java method is looked up when it is first called: most functions of a module never are.
 * Thread safety: immutable but for the lazily resolved handle, which is volatile and idempotent.
 */
@PyTypeDef(name = "code", subclassable = false, instantiable = false, weakReferable = true, parts = CodeAttributes.class,
        doc = "Create a code object.  Not for the faint of heart.")
public final class PyCode extends PyObject {
    public static final PyType TYPE = PyType.define(new PyCodeExposer());

    /** CO_* flags of CPython's inspect module. */
    public static final int OPTIMIZED = 1;
    public static final int NEWLOCALS = 2;
    public static final int VARARGS = 4;
    public static final int VARKEYWORDS = 8;
    public static final int NESTED = 16;
    public static final int GENERATOR = 32;
    public static final int COROUTINE = 128;
    public static final int ITERABLE_COROUTINE = 256;
    public static final int ASYNC_GENERATOR = 512;
    public static final int HAS_DOCSTRING = 0x4000000;
    public static final int METHOD = 0x8000000;
    /** Ours: its frames are on the thread's stack of frames; see {@link org.pyjc.runtime.exc.LiveFrames}. */
    public static final int FRAMED = 0x40000000;
    /** More parameters than this are passed in one array. */
    public static final int MAX_DIRECT_PARAMETERS = 200;

    private final Lookup lookup;
    private final String javaName;
    public final String name;
    public final String qualname;
    public final String filename;
    /** Positional parameters, with the positional-only ones. */
    public final int argCount;
    public final int posOnlyCount;
    public final int kwOnlyCount;
    public final int flags;
    public final int firstLine;
    /** Parameters (positional, keyword-only, *args, **kwargs), then the other locals. */
    public final String[] varNames;
    public final String[] cellVars;
    public final String[] freeVars;
    /** The names of a frame's variables by their index in its array, null when it has no frames. */
    public final String[] frameNames;
    /** {@code __doc__}, or null. */
    public final Object doc;
    /** Positions by index: four numbers each (line, end line, column, end column), as chars biased by one. */
    private final String positions;
    private volatile MethodHandle target;
    private volatile MethodHandle generatorBody;

    public PyCode(Lookup lookup, String javaName, String name, String qualname, String filename, int argCount,
            int posOnlyCount, int kwOnlyCount, int flags, int firstLine, String[] varNames, String[] cellVars,
            String[] freeVars, String[] frameNames, Object doc, String positions) {
        super(TYPE);
        this.lookup = lookup;
        this.javaName = javaName;
        this.name = name;
        this.qualname = qualname;
        this.filename = filename;
        this.argCount = argCount;
        this.posOnlyCount = posOnlyCount;
        this.kwOnlyCount = kwOnlyCount;
        this.flags = flags;
        this.firstLine = firstLine;
        this.varNames = varNames;
        this.cellVars = cellVars;
        this.freeVars = freeVars;
        this.frameNames = frameNames;
        this.doc = doc;
        this.positions = positions;
    }

    /** What {@code code.replace(...)} changes. */
    static final class Changes {
        private final PyCode from;
        String name;
        String qualname;
        String filename;
        int firstLine;
        int flags;

        Changes(PyCode from) {
            this.from = from;
            this.name = from.name;
            this.qualname = from.qualname;
            this.filename = from.filename;
            this.firstLine = from.firstLine;
            this.flags = from.flags;
        }

        PyCode make() {
            return new PyCode(from.lookup, from.javaName, name, qualname, filename, from.argCount, from.posOnlyCount, from.kwOnlyCount,
                    flags | from.flags & FRAMED, firstLine, from.varNames, from.cellVars, from.freeVars, from.frameNames, from.doc, from.positions);
        }
    }

    public boolean hasVarArgs() {
        return (flags & VARARGS) != 0;
    }

    public boolean hasVarKeywords() {
        return (flags & VARKEYWORDS) != 0;
    }

    /** How many parameters the Java method takes after the function. */
    public int parameterCount() {
        return argCount + kwOnlyCount + (hasVarArgs() ? 1 : 0) + (hasVarKeywords() ? 1 : 0);
    }

    /** Whether a call with exactly {@link #argCount} positional arguments needs no binding. */
    public boolean isSimple() {
        return kwOnlyCount == 0 && (flags & (VARARGS | VARKEYWORDS)) == 0;
    }

    public boolean isFramed() {
        return (flags & FRAMED) != 0;
    }

    public String javaName() {
        return javaName;
    }

    public Class<?> javaClass() {
        return lookup.lookupClass();
    }

    /** The packed positions; see the compiler's position table. */
    public String positions() {
        return positions;
    }

    /** The Java method: {@code (PyFunction, Object × parameterCount)Object}, or {@code (PyFunction, Object[])Object}. */
    public MethodHandle target() {
        MethodHandle handle = target;
        if (handle == null) {
            handle = resolve();
            target = handle;
        }
        return handle;
    }

    /** The Java method of a module's or class's body: {@code (PyFunction, Object namespace)Object}. */
    public MethodHandle bodyTarget() {
        try {
            return lookup.findStatic(lookup.lookupClass(), javaName,
                    MethodType.methodType(Object.class, PyFunction.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled method missing: " + javaName, e);
        }
    }

    /** The Java method of a generator's body: {@code (GeneratorFrame, Object sent)Object}. */
    public MethodHandle generatorBody() {
        MethodHandle handle = generatorBody;
        if (handle == null) {
            try {
                handle = lookup.findStatic(lookup.lookupClass(), javaName + "$body",
                        MethodType.methodType(Object.class, GeneratorFrame.class, Object.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("compiled method missing: " + javaName, e);
            }
            generatorBody = handle;
        }
        return handle;
    }

    private MethodHandle resolve() {
        try {
            return lookup.findStatic(lookup.lookupClass(), javaName, targetType());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled method missing: " + javaName, e);
        }
    }

    private MethodType targetType() {
        if ((flags & OPTIMIZED) == 0) {
            return MethodType.methodType(Object.class, PyFunction.class, Object.class);
        }
        int n = parameterCount();
        if (n > MAX_DIRECT_PARAMETERS) {
            return MethodType.methodType(Object.class, PyFunction.class, Object[].class);
        }
        return MethodType.genericMethodType(n).insertParameterTypes(0, PyFunction.class);
    }
}
