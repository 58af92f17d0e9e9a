package org.pyjc.runtime.module.asyncio;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;

/**
 * What {@code _asyncio} needs of the package {@code asyncio}, which imports it: looked up with the first use.
 *
 * <p>Thread safety: volatile fields; who comes first fills them.
 */
final class PythonParts {
    private static volatile PyType cancelledError;
    private static volatile PyType invalidStateError;

    private PythonParts() {}

    static PyType cancelledError() {
        PyType found = cancelledError;
        if (found == null) {
            found = (PyType) get("asyncio.exceptions", "CancelledError");
            cancelledError = found;
        }
        return found;
    }

    static PyException invalidState(String message) {
        PyType found = invalidStateError;
        if (found == null) {
            found = (PyType) get("asyncio.exceptions", "InvalidStateError");
            invalidStateError = found;
        }
        return Errors.of(found, message);
    }

    /** Calls a function of a module. */
    static Object call(String module, String function, Object... args) {
        return Call.call(get(module, function), args);
    }

    private static Object get(String module, String name) {
        return Attributes.get(Importer.load(module), name);
    }
}
