package org.pyjc.runtime.call.builtin;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.annot.signature.SlotMethods;
import org.pyjc.runtime.annot.signature.TextSignature;
import org.pyjc.runtime.call.Call;

/**
 * What a built-in callable runs: a method of an {@link Exposer}, with the counts of its arguments. The callables that
 * Python sees ({@link BuiltinMethod}, {@link BuiltinFunction}, {@link SlotWrapper}, ...) hold one.
 *
 * <p>A call by position goes straight to the entry for its count; everything else through {@link BuiltinBinder}.
 * Thread safety: immutable, but for caches of equal values.
 */
public final class BuiltinCode {
    static final int FAST0 = 1;
    static final int FAST1 = 1 << 1;
    static final int FAST2 = 1 << 2;
    static final int FAST3 = 1 << 3;
    static final int RAW = 1 << 4;
    static final int KEYWORDS = 1 << 5;
    static final int VARARGS = 1 << 6;
    static final int BOUND = 1 << 7;
    static final int SELF = 1 << 8;
    static final int PARSE_TUPLE = 1 << 9;
    static final int NAMED_AS_TYPE = 1 << 10;
    /** Wrong counts are reported as those of slot wrappers; set by {@link SlotWrapper}. */
    static final int WRAPPER = 1 << 11;
    private static final String[] SUFFIXES = {"$0", "$1", "$2", "$3"};

    final Exposer exposer;
    final int id;
    final String name;
    final int min;
    final int max;
    final int flags;
    /** What error messages call it in front of "()", such as {@code list.append}. */
    final String functionName;
    private TextSignature signature;

    BuiltinCode(Exposer exposer, int id, String name, int min, int max, int flags, String functionName) {
        this.exposer = exposer;
        this.id = id;
        this.name = name;
        this.min = min;
        this.max = max;
        this.flags = flags;
        this.functionName = functionName;
    }

    boolean is(int flag) {
        return (flags & flag) != 0;
    }

    /** The name that error messages use alone: the type's for {@code __new__} and {@code __init__}. */
    String shortName() {
        return is(NAMED_AS_TYPE) ? exposer.name() : name;
    }

    // ---- calls ----

    Object call0(Object self) {
        return (flags & FAST0) != 0 ? exposer.call0(id, self) : call(self, Call.NO_ARGS, Call.NO_NAMES);
    }

    Object call1(Object self, Object a) {
        return (flags & FAST1) != 0 ? exposer.call1(id, self, a) : call(self, new Object[] {a}, Call.NO_NAMES);
    }

    Object call2(Object self, Object a, Object b) {
        return (flags & FAST2) != 0 ? exposer.call2(id, self, a, b) : call(self, new Object[] {a, b}, Call.NO_NAMES);
    }

    Object call3(Object self, Object a, Object b, Object c) {
        return (flags & FAST3) != 0 ? exposer.call3(id, self, a, b, c) : call(self, new Object[] {a, b, c}, Call.NO_NAMES);
    }

    Object call(Object self, Object[] args, String[] kwnames) {
        if ((flags & RAW) != 0) {
            return exposer.raw(id, self, args, kwnames);
        }
        if (kwnames.length == 0 && args.length <= 3 && (flags & FAST0 << args.length) != 0) {
            return switch (args.length) {
                case 0 -> exposer.call0(id, self);
                case 1 -> exposer.call1(id, self, args[0]);
                case 2 -> exposer.call2(id, self, args[0], args[1]);
                default -> exposer.call3(id, self, args[0], args[1], args[2]);
            };
        }
        return exposer.call(id, self, BuiltinBinder.bind(this, args, kwnames));
    }

    // ---- what it says about itself ----

    /** The signature that arguments are bound by. */
    TextSignature signature() {
        TextSignature s = signature;
        if (s == null) {
            String text = exposer.signature(id);
            s = TextSignature.parse(text.startsWith("-") ? text.substring(1) : text);
            signature = s;
        }
        return s;
    }

    /** {@code __text_signature__}, or null. */
    String textSignature() {
        String slot = SlotMethods.signature(name);
        if (slot != null && is(WRAPPER)) {
            return slot;
        }
        String text = name.equals("__new__") ? "($type, *args, **kwargs)" : exposer.signature(id);
        return text == null || text.startsWith("-") ? null : text;
    }

    /** {@code __doc__}, or null. */
    String doc() {
        String own = exposer.doc(id);
        return own == null && is(WRAPPER) ? SlotMethods.doc(name) : own;
    }

    /**
     * A handle to the entry for so many positional arguments: {@code (Object self, Object...)Object}, without the
     * receiver when the Java method takes none; null when there is no such entry.
     */
    MethodHandle handle(int arity) {
        if (exposer.lookup() == null) {
            return null;
        }
        if (is(RAW)) {
            int self = is(SELF) ? 1 : 0;
            MethodType type = MethodType.methodType(Object.class, Object[].class, String[].class);
            MethodHandle raw = entry("$r", self == 0 ? type : type.insertParameterTypes(0, Object.class));
            return MethodHandles.insertArguments(raw, self + 1, (Object) Call.NO_NAMES).asCollector(Object[].class, arity);
        }
        if (arity > 3 || (flags & FAST0 << arity) == 0) {
            return null;
        }
        return entry(SUFFIXES[arity], MethodType.genericMethodType(arity + (is(SELF) ? 1 : 0)));
    }

    private MethodHandle entry(String suffix, MethodType type) {
        try {
            return exposer.lookup().findStatic(exposer.getClass(), name + suffix, type);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(exposer.name() + "." + name, e);
        }
    }
}
