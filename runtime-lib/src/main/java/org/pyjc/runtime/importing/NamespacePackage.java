package org.pyjc.runtime.importing;

import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;

/** A package without {@code __init__.py}, made of the folders of its name (PEP 420). Thread safety: immutable. */
record NamespacePackage(String name, PyList portions) implements ModuleSource {
    @Override
    public Object load() {
        PyModule module = new PyModule(name);
        module.dict().putStr("__package__", name);
        module.dict().putStr("__path__", portions);
        return Loading.initialise(module, new ModuleState(name, ModuleState.Origin.NAMESPACE, null), () -> {});
    }
}
