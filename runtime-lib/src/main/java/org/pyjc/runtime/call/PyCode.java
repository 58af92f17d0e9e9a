package org.pyjc.runtime.call;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.gen.GeneratorFrame;
import org.pyjc.runtime.object.Assumption;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.trace.Relinking;
import org.pyjc.runtime.trace.TracedUnit;
import org.pyjc.runtime.trace.Tracing;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * What a compiled function, class body or module consists of. Compare CPython codeobject.c.
 *
 * <p>The Java method is looked up when it is first called: most functions of a module never are.
 * Thread safety: immutable but for the lazily resolved handle, which is volatile and idempotent, and the file's name, which is volatile.
 */
@PyTypeDef(name = "code", subclassable = false, weakReferable = true,
        parts = {CodeAttributes.class, CodeIdentity.class},
        doc = "Create a code object.  Not for the faint of heart.")
public final class PyCode extends PyObject implements Relinking.Breakable {
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

    private static final PyCode UNKNOWN = new PyCode(MethodHandles.lookup(), "", "", "", "", 0, 0, 0, 0, 1, new String[0], new String[0],
            new String[0], new String[0], null, null);
    private static final PyBytes HANDLED = new PyBytes(new byte[] {(byte) 0x80, 1, 0, 0});

    private final Lookup lookup;
    /** Shared by the codes of the class. */
    private final SoleGlobals soleGlobals;
    private final String javaName;
    /** Its place in the class's table, -1 when it isn't in one. */
    private final int index;
    private final Replaced replaced;
    /** How many positions the compiler noted. */
    final int units;
    private volatile CodeDetails details;
    public final String name;
    public final String qualname;
    private volatile String filename;
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
    private volatile PyCode twin;
    /** Null until the traced code is known. */
    private volatile TracedPositions tracedPositions;
    /** Guarded by the object's monitor. */
    private Assumption binding;

    public PyCode(Lookup lookup, String javaName, String name, String qualname, String filename, int argCount,
            int posOnlyCount, int kwOnlyCount, int flags, int firstLine, String[] varNames, String[] cellVars,
            String[] freeVars, String[] frameNames, Object doc, String positions) {
        this(lookup, new SoleGlobals(), javaName, -1, name, qualname, filename, argCount, posOnlyCount, kwOnlyCount, flags, firstLine, varNames, cellVars,
                freeVars, frameNames, doc, positions, Replaced.NOTHING, positions == null ? 0 : positions.length() / 4);
    }

    /** The code object with an index in the table of a compiled class. */
    public PyCode(Lookup lookup, SoleGlobals soleGlobals, String javaName, int index, String name, String qualname, String filename,
            int argCount, int posOnlyCount, int kwOnlyCount, int flags, int firstLine, String[] varNames, String[] cellVars,
            String[] freeVars, String[] frameNames, Object doc, String positions) {
        this(lookup, soleGlobals, javaName, index, name, qualname, filename, argCount, posOnlyCount, kwOnlyCount, flags, firstLine, varNames, cellVars,
                freeVars, frameNames, doc, positions, Replaced.NOTHING, positions == null ? 0 : positions.length() / 4);
    }

    private PyCode(Lookup lookup, SoleGlobals soleGlobals, String javaName, int index, String name, String qualname, String filename,
            int argCount, int posOnlyCount, int kwOnlyCount, int flags, int firstLine, String[] varNames, String[] cellVars,
            String[] freeVars, String[] frameNames, Object doc, String positions, Replaced replaced, int units) {
        super(TYPE);
        this.lookup = lookup;
        this.soleGlobals = soleGlobals;
        this.javaName = javaName;
        this.index = index;
        this.replaced = replaced;
        this.units = units;
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

    /** What {@code code.replace(...)} put in the place of the compiler's; null where it is as it was. */
    record Replaced(PyBytes code, PyTuple constants, String[] names, PyBytes exceptionTable, int stackSize, String firstPlace) {
        static final Replaced NOTHING = new Replaced(null, null, null, null, 1, null);

        Replaced withCode(PyBytes newCode, PyCode from) {
            boolean same = Arrays.equals(newCode.value(), CodeIdentity.bytecode(from).value());
            return same ? this : new Replaced(newCode, constants, names, exceptionTable, stackSize, firstPlace);
        }

        Replaced withConstants(PyTuple newConstants) {
            return new Replaced(code, newConstants, names, exceptionTable, stackSize, firstPlace);
        }

        Replaced withNames(String[] newNames) {
            return new Replaced(code, constants, newNames, exceptionTable, stackSize, firstPlace);
        }

        Replaced withExceptionTable(PyBytes newTable) {
            return new Replaced(code, constants, names, newTable, stackSize, firstPlace);
        }

        Replaced withStackSize(int newSize) {
            return new Replaced(code, constants, names, exceptionTable, newSize, firstPlace);
        }

        /** With another place of the first unit; see {@link CodeUnits}. */
        Replaced withFirstPlace(String newPlace) {
            return new Replaced(code, constants, names, exceptionTable, stackSize, newPlace);
        }
    }

    /** A code object with another one's method. */
    PyCode with(CodeChanges changes, String newPositions, Replaced newReplaced) {
        return new PyCode(lookup, soleGlobals, javaName, index, changes.name, changes.qualname, changes.filename, changes.argCount,
                changes.posOnlyCount, changes.kwOnlyCount, changes.flags | flags & FRAMED, changes.firstLine, changes.varNames,
                changes.cellVars, changes.freeVars, frameNames, doc, newPositions, newReplaced, units);
    }

    Replaced replaced() {
        return replaced;
    }

    CodeDetails details() {
        CodeDetails known = details;
        if (known == null) {
            known = CodeDetails.read(lookup, index);
            details = known;
        }
        return known;
    }

    /** {@code co_names}. */
    String[] names() {
        return replaced.names != null ? replaced.names : details().names;
    }

    /** {@code co_consts}. */
    PyTuple constants() {
        return replaced.constants != null ? replaced.constants : details().constants;
    }

    /** {@code co_exceptiontable}: one entry, for the whole code, when it has handlers. */
    PyBytes exceptionTable() {
        if (replaced.exceptionTable != null) {
            return replaced.exceptionTable;
        }
        return details().handles ? HANDLED : PyBytes.EMPTY;
    }

    static final String[] FIELDS = {"co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals", "co_stacksize", "co_flags",
        "co_code", "co_consts", "co_names", "co_varnames", "co_filename", "co_name", "co_qualname", "co_firstlineno", "co_linetable",
        "co_exceptiontable", "co_freevars", "co_cellvars"};
    private static final int REQUIRED = 16;
    private static final int CODE_FIELD = 6;

    /** {@code CodeType(...)}: finds the compiled function by its {@code co_code}. */
    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (kwnames.length > 0) {
            throw Errors.typeError("code() takes no keyword arguments");
        }
        if (args.length < REQUIRED || args.length > FIELDS.length) {
            throw Errors.typeError("code expected at " + (args.length < REQUIRED ? "least " + REQUIRED : "most " + FIELDS.length)
                    + " arguments, got " + args.length);
        }
        PyCode template = args[CODE_FIELD] instanceof PyBytes b ? CodeIdentity.find(b.value()) : null;
        CodeChanges changes = new CodeChanges(template == null ? UNKNOWN : template, true);
        changes.freeVars = changes.cellVars = UNKNOWN.varNames;
        for (int i = 0; i < args.length; i++) {
            changes.set(FIELDS[i], args[i]);
        }
        return changes.make();
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

    /** The line that it begins on; a module begins before all lines. */
    public int startLine() {
        return name.equals("<module>") ? 0 : firstLine;
    }

    public boolean isFramed() {
        return (flags & FRAMED) != 0;
    }

    public String filename() {
        return filename;
    }

    /** Gives it another file's name; only for {@link CodeImages#relocate}. */
    public void relocate(String newName) {
        filename = newName;
    }

    /** Its place in the table of its class, -1 when it is in none. */
    int index() {
        return index;
    }

    public String javaName() {
        return javaName;
    }

    public Class<?> javaClass() {
        return lookup.lookupClass();
    }

    /** Whether all functions with codes of {@link #javaClass} have the same globals. */
    public SoleGlobals soleGlobals() {
        return soleGlobals;
    }

    /** The packed positions; see the compiler's position table. */
    public String positions() {
        TracedPositions traced = tracedPositions;
        return traced == null ? positions : traced.table;
    }

    /** The same without those of the traced code only. */
    String plainPositions() {
        return positions;
    }

    /** The index into the positions for one that emitted code knows. */
    public int positionIndex(int position) {
        TracedPositions traced = tracedPositions;
        return position < TracedPositions.FIRST ? position : traced == null ? -1 : traced.index(position);
    }

    /** That calls of this code run what they run now; take it before {@link #target}. */
    public synchronized Assumption binding() {
        if (binding == null) {
            binding = new Assumption();
            Relinking.add(this);
        }
        return binding;
    }

    /** Who changes what another thread is changing waits until no site has the old one any more. */
    @Override
    public synchronized void breakBinding() {
        if (binding != null) {
            binding.breakIt();
            binding = null;
        }
    }

    /** The code that reports events in place of this one, itself when there is none. */
    private PyCode traced() {
        if (twin == null) {
            PyCode found = TracedUnit.twin(this);
            if (found != null) {
                tracedPositions = TracedPositions.of(positions, found.positions);
            }
            twin = found == null ? this : found;
        }
        return twin;
    }

    /** The names of the variables in the array of a frame with this code. */
    public String[] namesOfFrame() {
        return frameNames != null || twin == null ? frameNames : twin.frameNames;
    }

    /**
     * The Java method: {@code (PyFunction, Object × parameterCount)Object}, or {@code (PyFunction, Object[])Object}; for a module's code
     * that a program made a function of, {@code (PyFunction)Object}, which runs it in its globals. While something is traced, that of
     * the code which reports events.
     */
    public MethodHandle target() {
        return Tracing.isOn() ? traced().ownTarget() : ownTarget();
    }

    private MethodHandle ownTarget() {
        MethodHandle handle = target;
        if (handle == null) {
            handle = resolve();
            target = handle;
        }
        return handle;
    }

    /** The Java method of a module's or class's body: {@code (PyFunction, Object namespace)Object}. */
    public MethodHandle bodyTarget() {
        return Tracing.isOn() ? traced().ownBodyTarget() : ownBodyTarget();
    }

    private MethodHandle ownBodyTarget() {
        try {
            return lookup.findStatic(lookup.lookupClass(), javaName,
                    MethodType.methodType(Object.class, PyFunction.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled method missing: " + javaName, e);
        }
    }

    /** The Java method of a generator's body: {@code (GeneratorFrame, Object sent)Object}. */
    public MethodHandle generatorBody() {
        return Tracing.isOn() ? traced().ownGeneratorBody() : ownGeneratorBody();
    }

    private MethodHandle ownGeneratorBody() {
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

    private static MethodHandle globalsGetter() {
        try {
            return MethodHandles.lookup().findGetter(PyFunction.class, "globals", PyDict.class)
                    .asType(MethodType.methodType(Object.class, PyFunction.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private MethodHandle resolve() {
        if (replaced.code != null) {
            byte[] bytes = replaced.code.value();
            throw Errors.systemError(bytes.length == 0 ? "code: co_code is empty" : "unknown opcode " + (bytes[0] & 0xff));
        }
        if ((flags & OPTIMIZED) == 0) {
            return MethodHandles.permuteArguments(MethodHandles.filterArguments(bodyTarget(), 1, globalsGetter()),
                    MethodType.methodType(Object.class, PyFunction.class), 0, 0);
        }
        try {
            return lookup.findStatic(lookup.lookupClass(), javaName, targetType());
        } catch (NoSuchMethodException e) {
            throw Errors.systemError("code: the compiled function " + qualname + " has other parameters");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled method missing: " + javaName, e);
        }
    }

    private MethodType targetType() {
        int n = parameterCount();
        if (n > MAX_DIRECT_PARAMETERS) {
            return MethodType.methodType(Object.class, PyFunction.class, Object[].class);
        }
        return MethodType.genericMethodType(n).insertParameterTypes(0, PyFunction.class);
    }
}
