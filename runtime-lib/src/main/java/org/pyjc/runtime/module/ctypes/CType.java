package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;

/**
 * What a ctypes class means in C. Compare CPython ctypes.h: StgInfo.
 *
 * <p>Thread safety: filled before its class is used, as CPython's is; later changes (argument types) are volatile.
 */
final class CType {
    /** The kinds of C types. */
    enum Kind { SIMPLE, STRUCT, UNION, ARRAY, POINTER, FUNCTION }

    private static final String HIDDEN = "\0ctype";

    final Kind kind;
    final PyType cls;
    long size;
    int align = 1;
    /** The letter of a simple type. */
    char code;
    /** Whether numbers have the other byte order. */
    boolean swapped;
    /** An array's element, a pointer's target; may be null for a pointer. */
    volatile PyType element;
    int length;
    /** The pieces of a structure or union, those of its base first. */
    List<PyCField> fields = new ArrayList<>();
    String format;
    /** Whether the fields can't change any more. */
    volatile boolean isFinal;
    volatile Object pointerType;
    volatile Object argumentTypes = PyNone.NONE;
    volatile Object resultType = PyNone.NONE;
    int flags;
    private volatile MemoryLayout layout;

    CType(Kind kind, PyType cls) {
        this.kind = kind;
        this.cls = cls;
    }

    /** What a class means; null when it means nothing in C. */
    static CType of(Object cls) {
        return cls instanceof PyType t ? (CType) t.hiddenAttribute(HIDDEN) : null;
    }

    /** The same, TypeError for abstract classes. */
    static CType require(PyType cls) {
        CType type = of(cls);
        if (type == null) {
            throw Errors.typeError("abstract class");
        }
        return type;
    }

    /** The meaning of the nearest base that has one, or null. */
    static CType inherited(PyType cls) {
        for (PyType each : cls.mro()) {
            CType type = each == cls ? null : of(each);
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    /** SystemError when the class's metaclass was asked to initialise it before. */
    static void requireNew(PyType cls) {
        if (of(cls) != null) {
            throw Errors.systemError("StgInfo of '" + cls.name() + "' is already initialized.");
        }
    }

    void attach() {
        cls.clearHiddenAttribute(HIDDEN);
        cls.hiddenAttributeOrAdd(HIDDEN, this);
    }

    /** Whether values of the class are shown as plain Python values: the class derives directly from {@code _SimpleCData}. */
    boolean isPlain() {
        return kind == Kind.SIMPLE && cls.base() == PySimple.TYPE;
    }

    boolean isPointerLike() {
        return kind == Kind.POINTER || kind == Kind.FUNCTION || kind == Kind.SIMPLE && "zZPO".indexOf(code) >= 0;
    }

    /** How Java's linker passes it. */
    MemoryLayout layout() {
        MemoryLayout known = layout;
        if (known == null) {
            known = makeLayout();
            layout = known;
        }
        return known;
    }

    private MemoryLayout makeLayout() {
        return switch (kind) {
            case SIMPLE -> Letters.layout(code);
            case POINTER, FUNCTION -> ValueLayout.JAVA_LONG;
            case ARRAY -> MemoryLayout.sequenceLayout(length, of(element).layout());
            case UNION -> MemoryLayout.unionLayout(fields.stream().map(f -> f.ctype().layout()).toArray(MemoryLayout[]::new));
            case STRUCT -> structLayout();
        };
    }

    private MemoryLayout structLayout() {
        List<MemoryLayout> parts = new ArrayList<>();
        long at = 0;
        for (PyCField field : fields) {
            if (field.offset() < at) {
                continue; // a bit field of the same unit
            }
            if (field.offset() > at) {
                parts.add(MemoryLayout.paddingLayout(field.offset() - at));
            }
            parts.add(field.ctype().layout());
            at = field.offset() + field.ctype().size;
        }
        if (size > at) {
            parts.add(MemoryLayout.paddingLayout(size - at));
        }
        return MemoryLayout.structLayout(parts.toArray(MemoryLayout[]::new));
    }
}
