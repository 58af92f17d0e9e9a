package org.pyjc.runtime.ops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.Invoke;
import org.pyjc.runtime.call.PyCell;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.LiveFrames;
import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The class statement: bases, metaclass, namespace, body, class. Compare CPython bltinmodule.c: builtin___build_class__
 * and the language reference, section 3.3.3. Thread safety: stateless.
 */
public final class ClassBuilder {
    private static final String METACLASS = "metaclass";

    private ClassBuilder() {}

    /** {@code arguments}: the bases, then the values of the keywords. */
    public static Object build(PyFunction definer, PyFunction body, String name, Object[] arguments, String[] keywords) {
        Object custom = Names.loadBuildClass(definer);
        if (custom != null) {
            return Call.call(custom, concat(new Object[] {body, name}, arguments), keywords);
        }
        int count = arguments.length - keywords.length;
        return build(body, name, Arrays.copyOf(arguments, count), Arrays.copyOfRange(arguments, count, arguments.length), keywords);
    }

    /** The same with {@code *bases} or {@code **keywords}. */
    public static Object buildSpread(PyFunction definer, PyFunction body, String name, Object bases, PyDict keywords) {
        Object[] positional = bases instanceof PyList l ? l.toArray() : ((PyTuple) bases).items();
        Spread.Keywords split = Spread.split(keywords);
        return build(definer, body, name, concat(positional, split.values()), split.names());
    }

    private static Object[] concat(Object[] a, Object[] b) {
        Object[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private static Object run(PyFunction body, Object namespace) {
        PyFrame frame = LiveFrames.enterBody(body, namespace);
        try {
            return Invoke.body(body.code(), body, namespace);
        } finally {
            LiveFrames.pop(frame);
        }
    }

    /** {@code __build_class__(body, name, *bases, **keywords)}. */
    public static Object build(PyFunction body, Object name, Object[] originalBases, Object[] values, String[] names) {
        Object[] bases = resolveBases(originalBases);
        int metaAt = Arrays.asList(names).indexOf(METACLASS);
        Object meta = metaAt < 0 ? null : values[metaAt];
        if (metaAt >= 0) {
            values = without(values, metaAt);
            names = Arrays.copyOf(without(names, metaAt), names.length - 1, String[].class);
        }
        meta = metaclass(meta, bases);
        PyTuple baseTuple = new PyTuple(bases);
        Object namespace = prepare(meta, name, baseTuple, values, names);
        Object cell = run(body, namespace);
        if (bases != originalBases) {
            Items.set(namespace, "__orig_bases__", new PyTuple(originalBases));
        }
        Object made = Call.call(meta, concat(new Object[] {name, baseTuple, namespace}, values), names);
        checkCell(cell, made, name);
        return made;
    }

    private static Object[] without(Object[] array, int index) {
        List<Object> list = new ArrayList<>(Arrays.asList(array));
        list.remove(index);
        return list.toArray();
    }

    /** Replaces bases that are no classes by what their {@code __mro_entries__} give. */
    private static Object[] resolveBases(Object[] bases) {
        List<Object> resolved = null;
        for (int i = 0; i < bases.length; i++) {
            Object base = bases[i];
            Object entries = base instanceof PyType ? null : Attributes.getOrNull(base, "__mro_entries__");
            if (entries == null) {
                if (resolved != null) {
                    resolved.add(base);
                }
                continue;
            }
            Object replacement = Call.call1(entries, new PyTuple(bases));
            if (!(replacement instanceof PyTuple t)) {
                throw Errors.typeError("__mro_entries__ must return a tuple");
            }
            if (resolved == null) {
                resolved = new ArrayList<>(Arrays.asList(bases).subList(0, i));
            }
            resolved.addAll(Arrays.asList(t.items()));
        }
        return resolved == null ? bases : resolved.toArray();
    }

    private static Object metaclass(Object explicit, Object[] bases) {
        Object meta = explicit != null ? explicit : bases.length > 0 ? PyType.of(bases[0]) : PyType.TYPE;
        return meta instanceof PyType t ? mostDerived(t, bases) : meta;
    }

    private static PyType mostDerived(PyType first, Object[] bases) {
        PyType winner = first;
        for (Object base : bases) {
            PyType candidate = PyType.of(base);
            if (winner.isSubtype(candidate)) {
                continue;
            }
            if (!candidate.isSubtype(winner)) {
                throw Errors.typeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
                        + "of the metaclasses of all its bases");
            }
            winner = candidate;
        }
        return winner;
    }

    private static Object prepare(Object meta, Object name, PyTuple bases, Object[] values, String[] names) {
        if (meta == PyType.TYPE) {
            return new PyDict();
        }
        Object method = Attributes.getOrNull(meta, "__prepare__");
        if (method == null) {
            return new PyDict();
        }
        Object namespace = Call.call(method, concat(new Object[] {name, bases}, values), names);
        if (!(namespace instanceof PyDict) && PyType.of(namespace).lookup("__getitem__") == null) {
            String who = meta instanceof PyType t ? t.name() : "<metaclass>";
            throw Errors.typeError(who + ".__prepare__() must return a mapping, not " + PyType.of(namespace).name());
        }
        return namespace;
    }

    /** The class body's {@code __class__} cell must have got the class. */
    private static void checkCell(Object cell, Object made, Object name) {
        if (!(cell instanceof PyCell c) || !(made instanceof PyType)) {
            return;
        }
        Object set = c.get();
        if (set == null) {
            throw Errors.runtimeError("__class__ not set defining '" + Str.toJavaString(name) + "' as <class '"
                    + TypeNames.withModule((PyType) made) + "'>. Was __classcell__ propagated to type.__new__?");
        }
        if (set != made) {
            throw Errors.typeError("__class__ set to " + Str.toJavaString(Repr.repr(set)) + " defining '"
                    + Str.toJavaString(name) + "' as " + Str.toJavaString(Repr.repr(made)));
        }
    }

    // ---- what class bodies do themselves ----

    /** Starts a class body: sets {@code __module__}, {@code __qualname__} and {@code __firstlineno__}. */
    public static void begin(PyFunction fn, Object namespace, String qualname, int firstLine) {
        Object module = Names.globalOrBuiltin(fn, "__name__");
        Names.store(module, namespace, "__module__");
        Names.store(Str.fromUtf16(qualname), namespace, "__qualname__");
        Names.store((long) firstLine, namespace, "__firstlineno__");
    }

    /** Makes sure that {@code __annotations__} is there. */
    public static void setupAnnotations(PyFunction fn, Object namespace) {
        if (Names.inNamespace(namespace, "__annotations__") == null) {
            Names.store(new PyDict(), namespace, "__annotations__");
        }
    }

    /** Stores a cell that type.__new__ fills. */
    public static void storeCell(Object namespace, String name, PyCell cell) {
        Names.store(cell, namespace, name);
    }
}
