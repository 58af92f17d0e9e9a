package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.pyjc.compiler.facts.Const;
import org.pyjc.compiler.scope.Scope;

/**
 * A Python code object while its methods are written.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class CodeObject {
    static final int OPTIMIZED = 1;
    static final int NEWLOCALS = 2;
    static final int VARARGS = 4;
    static final int VARKEYWORDS = 8;
    static final int NESTED = 16;
    static final int GENERATOR = 32;
    static final int COROUTINE = 128;
    static final int ASYNC_GENERATOR = 512;
    static final int HAS_DOCSTRING = 0x4000000;
    static final int METHOD = 0x8000000;
    /** Ours: it has a frame that can be looked at while it runs; the runtime hides it from {@code co_flags}. */
    static final int FRAMED = 0x40000000;

    final String name;
    final String qualname;
    final String javaName;
    final Scope scope;
    final CodeObject parent;
    final OutputClass owner;
    final int index;
    final int firstLine;
    /** The class whose private names are mangled here, or null. */
    final String privateName;
    final PositionTable positions;
    final List<String> varNames = new ArrayList<>();
    /** Attributes of {@code self} that a class's methods set. */
    final TreeSet<String> staticAttributes = new TreeSet<>();
    int argCount;
    int posOnlyCount;
    int kwOnlyCount;
    int flags;
    /** Whether its code has handlers, so that it may be suspended while it handles an exception. */
    boolean handles;
    /** Whether its methods report events; see {@link EmitOptions#traced}. */
    boolean traced;
    Const doc;
    final CodeDetails details = new CodeDetails();
    /** Annotations of this body's variables, in source order. */
    final List<AnnotationEmitter.Deferred> deferredAnnotations = new ArrayList<>();
    /** The names of a frame's variables, by their index in its array. */
    final List<String> frameNames = new ArrayList<>();
    private int parts;

    CodeObject(String name, String qualname, String javaName, Scope scope, CodeObject parent, OutputClass owner,
            int firstLine, String privateName, PositionTable positions) {
        this.name = name;
        this.qualname = qualname;
        this.javaName = javaName;
        this.scope = scope;
        this.parent = parent;
        this.owner = owner;
        this.firstLine = firstLine;
        this.privateName = privateName;
        this.positions = positions;
        this.index = owner.add(this);
    }

    /** The name of the next method that holds a part of this code. */
    String nextPart() {
        return javaName + "$part" + ++parts;
    }

    boolean isFramed() {
        return (flags & FRAMED) != 0;
    }

    boolean isGenerator() {
        return (flags & (GENERATOR | COROUTINE | ASYNC_GENERATOR)) != 0;
    }

    boolean isAsync() {
        return (flags & (COROUTINE | ASYNC_GENERATOR)) != 0;
    }

    int parameterCount() {
        return argCount + kwOnlyCount + ((flags & VARARGS) != 0 ? 1 : 0) + ((flags & VARKEYWORDS) != 0 ? 1 : 0);
    }

    /** The description that the runtime's {@code CodeTable} reads. */
    String encode() {
        positions.addLines();
        String packed = positions.pack();
        StringBuilder out = new StringBuilder();
        out.append(javaName).append('\n').append(name).append('\n').append(qualname).append('\n');
        out.append(argCount).append(' ').append(posOnlyCount).append(' ').append(kwOnlyCount).append(' ').append(flags)
                .append(' ').append(firstLine).append('\n');
        out.append(String.join(",", varNames)).append('\n').append(String.join(",", scope.cellvars())).append('\n')
                .append(String.join(",", scope.freevars())).append('\n');
        if (isFramed()) {
            out.append(String.join(",", frameNames)).append('\n');
        }
        out.append(packed.length()).append(':').append(packed);
        if (doc != null) {
            out.append(ConstEncoder.encode(doc));
        }
        return out.toString();
    }
}
