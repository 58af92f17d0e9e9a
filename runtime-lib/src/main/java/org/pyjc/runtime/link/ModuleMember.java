package org.pyjc.runtime.link;

import java.lang.invoke.MethodHandle;
import org.pyjc.runtime.object.Assumption;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.module.PyModule;

/**
 * A module's attribute that a site specialises for.
 * Thread safety: immutable.
 *
 * @param value what it was when it was looked up
 * @param constancy that it stays that; null when it has changed before
 */
record ModuleMember(PyModule module, DictEntry entry, Object value, Assumption constancy) {
    /** The attribute in the module's namespace; null when there is none or the module's class has a say. */
    static ModuleMember of(PyModule module, String name) {
        DictEntry entry = module.type() != PyModule.TYPE || module.type().lookup(name) != null ? null
                : module.dict().entryOrNull(name);
        if (entry == null) {
            return null;
        }
        Assumption constancy = entry.constancy();
        Object value = entry.value;
        return value == null ? null : new ModuleMember(module, entry, value, constancy);
    }

    /** Tests that a receiver is the module and, unless that is assumed, that the attribute has this value. */
    MethodHandle guard() {
        return constancy != null ? Guards.same(module) : Guards.member(module, entry, value);
    }
}
