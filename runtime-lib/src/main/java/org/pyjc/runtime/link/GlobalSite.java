package org.pyjc.runtime.link;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.ops.Names;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * The site of a global variable's value: {@code (PyFunction)Object}. Specialises to the variable's entry in the globals
 * that the function has; for a built-in, to its entry there as long as the globals have no variable of the name.
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

    private GlobalSite(MethodType type, String name) {
        super(type, MISS);
        this.name = name;
    }

    /** The bootstrap method; {@code variable} is the variable's name. */
    public static CallSite bootstrap(Lookup caller, String ignored, MethodType type, String variable) {
        return new GlobalSite(type, variable);
    }

    private Object load(PyFunction f) {
        if (isWarm()) {
            specialiseFor(f.globals);
        }
        return Names.loadGlobal(f, name);
    }

    private void specialiseFor(PyDict globals) {
        if (globals.type() != PyDict.TYPE) {
            return;
        }
        int present = globals.insertions();
        DictEntry entry = globals.entryOrNull(name);
        if (entry != null) {
            specialise(Handles.bind(IS_GLOBALS, globals), Handles.bind(VALUE, this, entry));
            return;
        }
        PyDict builtins = Builtins.of(globals);
        DictEntry builtin = builtins.type() == PyDict.TYPE ? builtins.entryOrNull(name) : null;
        if (builtin != null) {
            specialise(Handles.bind(HIDES_NOTHING, name, new Absence(globals, present)), Handles.bind(VALUE, this, builtin));
        }
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
