package org.pyjc.runtime.exc;

import java.util.Arrays;
import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.PyCell;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.thread.ThreadState;
import org.pyjc.runtime.trace.Jumps;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.ints.IntType;
import org.pyjc.runtime.types.none.PyNone;

/**
 * A frame as far as it is known after the fact: its code, globals and line, and the frames that called it. The locals of a
 * module are its globals, those of a function are unknown unless the function keeps them.
 *
 * <p>Thread safety: what can be assigned is volatile; what only the running thread uses is plain.
 */
@PyTypeDef(name = "frame", instantiable = false, subclassable = false)
public final class PyFrame extends PyObject {
    public static final PyType TYPE = PyType.define(new PyFrameExposer());

    private static final String[] NO_NAMES = {};

    private final PyCode code;
    private final PyDict globals;
    /** The function that runs, null when the frame has no variables of its own. */
    private final PyFunction function;
    /** Its variables; null when they are unknown or were cleared. */
    private volatile Object[] variables;
    private volatile PyDict extra;
    private volatile int pos;
    private volatile int line;
    private volatile PyFrame back;
    /** The next frame of the thread's list; only while this one is on it. */
    private PyFrame caller;
    private volatile Thread thread;
    private volatile boolean suspended;
    private int tracedLine = -1;
    /** The event that a trace function hears of now. */
    private TraceEvent event = TraceEvent.OTHER;
    /** The statement that is about to run, and those of its method; see {@link Jumps}. */
    private int place;
    private String places;
    /** The place to go on at in its stead, -1 for none. */
    private int jump = -1;
    private boolean yielding;
    private volatile Object locals;
    private volatile Object generator = PyNone.NONE;
    private volatile Runnable clearing;
    private volatile Object trace = PyNone.NONE;
    @PyMember(value = "f_trace_lines", writable = true)
    volatile Object traceLines = true;
    @PyMember(value = "f_trace_opcodes", writable = true)
    volatile Object traceOpcodes = false;

    public PyFrame(PyCode code, PyDict globals, int pos, int line) {
        super(TYPE);
        this.code = code;
        this.function = null;
        this.globals = globals;
        this.pos = pos;
        this.line = line;
    }

    /** The frame of a function that keeps its variables in an array. */
    PyFrame(PyFunction function, Object[] variables) {
        super(TYPE);
        this.code = function.code();
        this.function = function;
        this.globals = function.globals;
        this.variables = variables;
        this.pos = -1;
        this.line = code.startLine();
    }

    // ---- the thread's list of frames: see LiveFrames ----

    PyFunction function() {
        return function;
    }

    PyFrame caller() {
        return caller;
    }

    void entered(PyFrame outer) {
        caller = outer;
        back = null;
        thread = Thread.currentThread();
    }

    void exited() {
        caller = null;
        thread = null;
        if (isGenerator()) {
            back = null;
            suspended = true;
        }
    }

    /** The generator has come to its end. */
    public void finished() {
        suspended = false;
    }

    /** Whether the function runs now. */
    boolean isExecuting() {
        return thread != null;
    }

    boolean isGenerator() {
        return generator != PyNone.NONE;
    }

    void leftAt(int position) {
        if (position >= 0) {
            pos = position;
            line = Positions.line(code, position);
        }
    }

    /** It returns or yields at this position; the line is known better when each was reported. */
    void returnedAt(int position) {
        if (tracedLine < 0) {
            leftAt(position);
        }
    }

    // ---- tracing: see Tracing ----

    /** Whether what it returns now is yielded: it is a generator that goes on. */
    public boolean isYielding() {
        return isGenerator() && yielding;
    }

    void setYielding(boolean now) {
        yielding = now;
    }

    /** The frame's own trace function, None for none. */
    public Object traceFunction() {
        return trace;
    }

    public void setTraceFunction(Object function) {
        trace = function;
    }

    /** The next line is a new one. */
    public void startTracing() {
        tracedLine = -1;
    }

    /** Notes which line runs; whether it ran before this already. */
    public boolean isNewLine(int current) {
        line = current;
        boolean isNew = tracedLine != current;
        tracedLine = current;
        return isNew;
    }

    /** What of events is worth a difference to who sets {@code f_lineno}. */
    public enum TraceEvent { CALL, STATEMENT, EXPRESSION, OTHER }

    public void setEvent(TraceEvent now) {
        event = now;
    }

    /** A statement is about to run. */
    public void atStatement(int which, String all) {
        event = TraceEvent.STATEMENT;
        place = which;
        places = all;
        jump = -1;
    }

    /** Whether another statement shall run. */
    public boolean isJumping() {
        return jump >= 0;
    }

    /** Where it goes on; the line there is a new one. */
    public int jumpTarget() {
        tracedLine = -1;
        return jump;
    }

    /** How many of its variables have no value; these may be set to None. */
    public int unboundVariables(boolean set) {
        Object[] own = variables;
        int count = 0;
        for (int i = 0; own != null && i < own.length; i++) {
            if (own[i] == null && !code.namesOfFrame()[i].isEmpty()) {
                count++;
                own[i] = set ? PyNone.NONE : null;
            }
        }
        return count;
    }

    /** Whether this line was reported last. */
    public boolean isOnLine(int current) {
        return tracedLine == current;
    }

    /** The offset of the instruction for a position, or of its line if the position is on another one. */
    public int instructionAt(int position) {
        return position >= 0 && Positions.line(code, position) == line ? Positions.offset(code, position) : lastInstruction();
    }

    public boolean tracesInstructions() {
        return trace != PyNone.NONE && traceOpcodes == (Object) true;
    }

    public boolean tracesLines() {
        return trace != PyNone.NONE && traceLines != (Object) false;
    }

    /** Says which line runs, as the Java stack knows it; lines that are reported are known better. */
    void at(int currentLine) {
        if (tracedLine < 0 && event != TraceEvent.CALL) {
            line = currentLine;
            pos = -1;
        }
    }

    // ---- variables: see FrameLocals ----

    String[] variableNames() {
        if (function == null || code.namesOfFrame() == null) {
            return NO_NAMES;
        }
        String[] own = code.namesOfFrame();
        if (code.freeVars.length == 0) {
            return own;
        }
        String[] all = Arrays.copyOf(own, own.length + code.freeVars.length);
        System.arraycopy(code.freeVars, 0, all, own.length, code.freeVars.length);
        return all;
    }

    /** A variable's value, null when it has none. */
    Object variable(int index) {
        Object[] own = variables;
        if (own == null) {
            return null;
        }
        Object value = index < own.length ? own[index] : function.closure[index - own.length];
        return value instanceof PyCell c ? c.get() : value;
    }

    void setVariable(int index, Object value) {
        Object[] own = variables;
        Object old = own == null ? null : index < own.length ? own[index] : function.closure[index - own.length];
        if (old instanceof PyCell c) {
            c.set(value);
        } else if (own != null) {
            own[index] = value;
        }
    }

    PyDict extra() {
        return extra;
    }

    synchronized PyDict makeExtra() {
        if (extra == null) {
            extra = new PyDict();
        }
        return extra;
    }

    /** Sets what called this frame. */
    PyFrame calledFrom(PyFrame caller) {
        back = caller;
        return this;
    }

    /** Sets the generator that the frame belongs to, and what clearing the frame does. */
    public PyFrame ofGenerator(Object owner, Runnable clear) {
        generator = owner;
        clearing = clear;
        return this;
    }

    /** Sets the local variables, where the function keeps them. */
    public PyFrame withLocals(Object mapping) {
        locals = mapping;
        return this;
    }

    @PyGetter(value = "f_code", doc = "Return the code object being executed in this frame.")
    public PyCode code() {
        return code;
    }

    @PyGetter(value = "f_globals", doc = "Return the global variables in the frame.")
    public PyDict globals() {
        return globals;
    }

    @PyGetter(value = "f_builtins", doc = "Return the built-in variables in the frame.")
    Object builtins() {
        return Modules.builtinsOf(globals);
    }

    @PyGetter(value = "f_locals", doc = "Return the mapping used by the frame to look up local variables.")
    public Object locals() {
        if (locals == null) {
            if ((code.flags & PyCode.OPTIMIZED) != 0) {
                return new FrameLocals(this);
            }
            locals = globals;
        }
        return locals;
    }

    @PyGetter(value = "f_back")
    Object backAttribute() {
        return PyBaseException.orNone(back());
    }

    /** The calling frame, if it has been looked up. */
    PyFrame knownBack() {
        return back;
    }

    /** The calling frame, or null. */
    public PyFrame back() {
        if (back == null && thread == Thread.currentThread()) {
            Frames.stack(0);
        }
        return back;
    }

    /** Looks up which line runs, unless each line was reported. */
    private void locate() {
        if (tracedLine < 0 && event != TraceEvent.CALL && thread == Thread.currentThread()) {
            Frames.locate(this);
        }
    }

    @PyGetter(value = "f_lineno", doc = "Return the current line number in the frame.")
    Object lineAttribute() {
        locate();
        return line < 0 ? PyNone.NONE : (Object) (long) line;
    }

    @PySetter("f_lineno")
    void setLine(Object value) {
        if (PyType.of(value) != IntType.TYPE) {
            throw Errors.valueError("lineno must be an integer");
        }
        switch (event) {
            case CALL -> throw Errors.valueError("can't jump from the 'call' trace event of a new frame");
            case EXPRESSION -> throw Errors.valueError("incompatible stacks");
            case OTHER -> throw Errors.valueError(ThreadState.current().tracing ? "can only jump from a 'line' trace event"
                    : "f_lineno can only be set in a trace function");
            case STATEMENT -> {
                int wanted = Math.clamp(Index.clamped(value), -1, Integer.MAX_VALUE);
                int target = Jumps.find(places, place, wanted, code.firstLine);
                Jumps.setUnbound(this);
                jump = target == place ? -1 : target;
                line = Jumps.lineOf(places, target);
            }
        }
    }

    public int line() {
        return line;
    }

    @PyGetter(value = "f_lasti", doc = "Return the index of the last attempted instruction in the frame.")
    public int lastInstruction() {
        locate();
        int at = pos;
        if (at < 0 || Positions.line(code, at) != line) {
            if (line == code.startLine()) {
                return 0;
            }
            at = Positions.ofLine(code, line);
            pos = at;
        }
        return Positions.offset(code, at);
    }

    @PyGetter(value = "f_trace", doc = "Return the trace function for this frame, or None if no trace function is set.")
    Object trace() {
        return trace;
    }

    @PySetter("f_trace")
    void setTrace(Object function) {
        trace = function;
    }

    @PyDeleter("f_trace")
    void deleteTrace() {
        trace = PyNone.NONE;
    }

    @PyGetter(value = "f_generator", doc = "Return the generator or coroutine associated with this frame, or None.")
    Object generator() {
        return generator;
    }

    @PyDeleter("f_lineno")
    void deleteLine() {
        throw Errors.attributeError("cannot delete attribute");
    }

    @PyMethod(doc = "Clear all references held by the frame.", signature = "($self, /)")
    void clear() {
        if (isExecuting() || function == null && Frames.isOnStack(this)) {
            throw Errors.runtimeError("cannot clear an executing frame");
        }
        if (suspended) {
            throw Errors.runtimeError("cannot clear a suspended frame");
        }
        Runnable how = clearing;
        if (how != null) {
            how.run();
        }
        locals = null;
        extra = null;
        variables = null;
    }

    @PyMethod(name = "__repr__")
    String repr() {
        lineAttribute();
        return "<frame at 0x" + Integer.toHexString(System.identityHashCode(this)) + ", file '" + code.filename() + "', line "
                + (line < 0 ? "None" : Integer.toString(line)) + ", code " + code.name + ">";
    }
}
