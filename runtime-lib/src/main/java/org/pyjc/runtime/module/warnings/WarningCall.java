package org.pyjc.runtime.module.warnings;

import java.util.List;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.Frames;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.exc.print.ExceptionPrinter;
import org.pyjc.runtime.exc.print.SourceLines;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.InstanceChecks;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * One warning at its place. Compare CPython Python/_warnings.c: warn_explicit and setup_context.
 *
 * <p>Thread safety: immutable; the registry is used under the warnings lock.
 */
final class WarningCall {
    private final Object filename;
    private final long line;
    private final Object module;
    private final PyDict registry;

    WarningCall(Object filename, long line, Object module, PyDict registry) {
        this.filename = filename;
        this.line = line;
        this.module = module;
        this.registry = registry;
    }

    /** The place of a caller: {@code level} 1 is the Python function that warns. */
    static WarningCall at(long level, Object[] skippedPrefixes) {
        List<PyFrame> stack = Frames.stack(0);
        PyFrame frame = stack.isEmpty() ? null : frame(stack, level, skippedPrefixes);
        if (frame == null) {
            PyDict sys = Modules.sys().dict();
            return new WarningCall("<sys>", 0, "sys", registryOf(sys));
        }
        Object name = frame.globals().getStr("__name__");
        return new WarningCall(Str.fromUtf16(frame.code().filename()), Math.max(0, frame.line()), name == null ? "<string>" : name,
                registryOf(frame.globals()));
    }

    private static PyDict registryOf(PyDict globals) {
        Object present = globals.getStr("__warningregistry__");
        if (present == null) {
            present = new PyDict();
            globals.putStr("__warningregistry__", present);
        }
        return present instanceof PyDict d ? d : null;
    }

    private static PyFrame frame(List<PyFrame> stack, long level, Object[] skippedPrefixes) {
        PyFrame frame = stack.getFirst();
        boolean internal = isInternal(frame);
        for (long i = 1; i < level && frame != null; i++) {
            frame = frame.back();
            while (!internal && frame != null && (isInternal(frame) || isSkipped(frame, skippedPrefixes))) {
                frame = frame.back();
            }
        }
        return frame;
    }

    private static boolean isInternal(PyFrame frame) {
        return frame.code().filename().contains("importlib") && frame.code().filename().contains("_bootstrap");
    }

    private static boolean isSkipped(PyFrame frame, Object[] prefixes) {
        for (Object prefix : prefixes) {
            if (Values.strOrNull(prefix) == null) {
                throw Errors.typeError("Found non-str '" + PyType.of(prefix).name() + "' in skip_file_prefixes.");
            }
            if (frame.code().filename().startsWith(Str.toJavaString(Values.strOrNull(prefix)))) {
                return true;
            }
        }
        return false;
    }

    /** The category of a warning: the message's own class, the one given, or UserWarning. */
    static PyType category(Object message, Object given) {
        PyType own = PyType.of(message);
        Object category = own.isSubtype(Exceptions.WARNING) ? own : given == null || given == PyNone.NONE ? Exceptions.USER_WARNING : given;
        if (category instanceof PyType t && t.isSubtype(Exceptions.WARNING)) {
            return t;
        }
        throw Errors.typeError("category must be a Warning subclass, not '" + PyType.of(category).name() + "'");
    }

    /** The module's name that a file's name suggests. */
    static Object moduleOf(Object filename) {
        String name = Str.toJavaString(Values.strOrNull(filename));
        if (name.isEmpty()) {
            return "<unknown>";
        }
        return Str.fromUtf16(name.toLowerCase(java.util.Locale.ROOT).endsWith(".py") ? name.substring(0, name.length() - 3) : name);
    }

    /** Ignores, shows or raises. */
    void issue(Object message, PyType category, Object source) {
        boolean isWarning = message instanceof PyBaseException e && e.type().isSubtype(Exceptions.WARNING);
        Object text = isWarning ? Repr.str(message) : message;
        Object warning = isWarning ? message : Call.call1(category, message);
        WarningsModule.LOCK.lock();
        try {
            if (!isToBeShown(text, category, warning)) {
                return;
            }
        } finally {
            WarningsModule.LOCK.unlock();
        }
        show(warning, text, category, source);
    }

    private boolean isToBeShown(Object text, PyType category, Object warning) {
        PyTuple key = new PyTuple(text, category, line);
        PyDict seen = registry == null ? new PyDict() : registry;
        if (!Long.valueOf(WarningsModule.version()).equals(seen.getStr("version"))) {
            seen.clear();
            seen.putStr("version", WarningsModule.version());
        }
        if (isSet(seen, key)) {
            return false;
        }
        String action = action(text, category);
        switch (action) {
            case "ignore" -> {
                return false;
            }
            case "error" -> throw Errors.make((PyBaseException) warning);
            case "always", "all" -> {
                return true;
            }
            case "default" -> seen.put(key, true);
            case "once" -> {
                seen.put(key, true);
                return mark(WarningsModule.onceRegistry(), new PyTuple(text, category));
            }
            case "module" -> {
                seen.put(key, true);
                return mark(seen, new PyTuple(text, category, 0L));
            }
            default -> throw Errors.runtimeError("Unrecognized action (" + action + ") in warnings.filters");
        }
        return true;
    }

    private static boolean isSet(PyDict registry, Object key) {
        Object value = registry.get(key);
        return value != null && Truth.test(value);
    }

    /** Marks a key; false when it was marked already. */
    private static boolean mark(PyDict registry, Object key) {
        if (isSet(registry, key)) {
            return false;
        }
        registry.put(key, true);
        return true;
    }

    private String action(Object text, PyType category) {
        for (Object item : Iteration.toArray(WarningsModule.filters())) {
            if (!(item instanceof PyTuple t) || t.items().length != 5) {
                throw Errors.valueError("warnings.filters item isn't a 5-tuple");
            }
            Object[] f = t.items();
            long wanted = Index.ssize(f[4]);
            if (matches(f[1], text) && InstanceChecks.isSubclass(category, f[2]) && matches(f[3], module)
                    && (wanted == 0 || wanted == line)) {
                return Str.toJavaString(Values.strOrNull(f[0]));
            }
        }
        Object warnings = Modules.get("warnings");
        Object standard = warnings == null ? null : Attributes.getOrNull(warnings, "defaultaction");
        return standard == null ? "default" : Str.toJavaString(Repr.plainStr(standard));
    }

    private static boolean matches(Object pattern, Object text) {
        if (pattern == PyNone.NONE) {
            return true;
        }
        Object exact = Values.strOrNull(pattern);
        if (exact != null) {
            return exact.equals(Values.strOrNull(text));
        }
        return Truth.test(Call.method1(pattern, "match", text));
    }

    private void show(Object warning, Object text, PyType category, Object source) {
        Object warnings = Modules.get("warnings");
        if (warnings == null && source != null && source != PyNone.NONE) {
            warnings = Importer.load("warnings");
        }
        Object function = warnings == null || warnings == PyNone.NONE ? null : Attributes.getOrNull(warnings, "_showwarnmsg");
        if (function == null) {
            showPlainly(text, category);
            return;
        }
        Object type = Attributes.get(warnings, "WarningMessage");
        Object message = Call.call(type, new Object[] {warning, category, filename, line, PyNone.NONE, PyNone.NONE,
            source == null ? PyNone.NONE : source}, Call.NO_NAMES);
        Call.call1(function, message);
    }

    private void showPlainly(Object text, PyType category) {
        String file = Str.toJavaString(Repr.plainStr(filename));
        StringBuilder out = new StringBuilder(file).append(':').append(line).append(": ").append(ExceptionPrinter.typeName(category))
                .append(": ").append(Str.toJavaString(Repr.plainStr(text))).append('\n');
        String source = new SourceLines().line(file, (int) line, null).strip();
        if (!source.isEmpty()) {
            out.append("  ").append(source).append('\n');
        }
        Uncaught.writeError(out.toString());
    }

}
