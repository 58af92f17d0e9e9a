package org.pyjc.runtime.module.posix;

import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.ConstantTable;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * The names that one of the C library's functions for configurations knows, with their numbers, as a text {@code "NAME 1 OTHER 2"}.
 * Compare CPython posixmodule.c: conv_confname. Thread safety: immutable.
 */
record ConfigurationNames(String table) {
    /** The names as a dict of its own. */
    PyDict dict() {
        PyDict dict = new PyDict();
        ConstantTable.add(dict, table);
        return dict;
    }

    /** The number of a name, or the number that is given in its place. */
    int number(Object name) {
        Object text = Values.strOrNull(name);
        if (text == null) {
            if (!Index.isIndex(name)) {
                throw Errors.typeError("configuration names must be strings or integers");
            }
            return Args.cInt(name);
        }
        Object found = dict().get(text);
        if (found == null) {
            throw Errors.valueError("unrecognized configuration name");
        }
        return ((Long) found).intValue();
    }
}
