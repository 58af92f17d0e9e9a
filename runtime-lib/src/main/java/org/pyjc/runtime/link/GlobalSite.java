package org.pyjc.runtime.link;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.object.Assumption;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.ops.Names;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * The site of a global variable's value: {@code (PyFunction)Object}. Specialises to the variable's value in the globals that
 * the function has, as a constant until it is changed for the first time, then read from its entry; for a built-in, to its
 * value as long as the globals have no variable of the name.
 * Thread safety: see {@link InlineCache}; an entry that dies stays dead.
 */
public final class GlobalSite extends InlineCache {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle MISS = Handles.findVirtual(LOOKUP, "load", Object.class, PyFunction.class);
    private static final MethodHandle IS_GLOBALS = Handles.findStatic(LOOKUP, "isGlobals", boolean.class, PyDict.class,
            PyFunction.class);
    private static final MethodHandle HIDES_NOTHING = Handles.findStatic(LOOKUP, "hidesNothing", boolean.class, String.class,
            Absence.class, PyFunction.class);
    private static final MethodHandle VALUE = Handles.findStatic(LOOKUP, "value", Object.class, GlobalSite.class,
            DictEntry.class, PyFunction.class);

    private final Class<?> caller;
    private final String name;

    /** Globals that lack a name. The count is plain: a stale one makes only a lookup more. */
    private static final class Absence {
        final PyDict globals;
        /** How many variables had been added when the name was seen to be none of them. */
        int insertions;

        Absence(PyDict globals, int insertions) {
            this.globals = globals;
            this.insertions = insertions;
        }

        boolean lasts(String name) {
            int present = globals.insertions();
            boolean absent = globals.entryOrNull(name) == null;
            if (absent) {
                insertions = present;
            }
            return absent;
        }
    }

    private GlobalSite(Class<?> caller, MethodType type, String name) {
        super(type, MISS);
        this.caller = caller;
        this.name = name;
    }

    /** The bootstrap method; {@code variable} is the variable's name. */
    public static CallSite bootstrap(Lookup caller, String ignored, MethodType type, String variable) {
        return new GlobalSite(caller.lookupClass(), type, variable);
    }

    private Object load(PyFunction f) {
        if (isWarm() && f.globals.type() == PyDict.TYPE) {
            specialiseFor(f);
        }
        return Names.loadGlobal(f, name);
    }

    private void specialiseFor(PyFunction f) {
        PyDict globals = f.globals;
        int present = globals.insertions();
        DictEntry entry = globals.entryOrNull(name);
        if (entry != null) {
            forGlobal(f, entry);
            return;
        }
        PyDict builtins = Builtins.of(globals);
        DictEntry builtin = builtins.type() == PyDict.TYPE ? builtins.entryOrNull(name) : null;
        if (builtin != null) {
            Assumption constancy = builtin.constancy();
            specialise(Handles.bind(HIDES_NOTHING, name, new Absence(globals, present)), target(builtin, constancy), constancy);
        }
    }

    private void forGlobal(PyFunction f, DictEntry entry) {
        Assumption sole = f.code().javaClass() == caller ? f.code().soleGlobals().of(f.globals) : null;
        Assumption constancy = entry.constancy();
        MethodHandle target = target(entry, constancy);
        if (sole != null) {
            install(rest(), target, sole, constancy);
        } else {
            specialise(Handles.bind(IS_GLOBALS, f.globals), target, constancy);
        }
    }

    /** The entry's value, as a constant if it is assumed to stay. */
    private MethodHandle target(DictEntry entry, Assumption constancy) {
        Object value = constancy == null ? null : entry.value;
        return value == null ? Handles.bind(VALUE, this, entry)
                : MethodHandles.dropArguments(MethodHandles.constant(Object.class, value), 0, PyFunction.class);
    }

    private static boolean isGlobals(PyDict globals, PyFunction f) {
        return f.globals == globals;
    }

    /** Whether the globals still have no variable of the name: looked up again only after others were added. */
    private static boolean hidesNothing(String name, Absence absence, PyFunction f) {
        return f.globals == absence.globals && (absence.globals.insertions() == absence.insertions || absence.lasts(name));
    }

    private static Object value(GlobalSite site, DictEntry entry, PyFunction f) {
        Object value = entry.value;
        return value != null ? value : Names.loadGlobal(f, site.name);
    }
}
