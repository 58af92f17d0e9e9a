package org.pyjc.runtime.object;

import org.pyjc.runtime.types.tuple.PyTuple;

/** How descriptors pickle: {@code getattr(owner, name)}. Compare CPython descrobject.c: descr_reduce. Stateless. */
public final class DescriptorReduce {
    private DescriptorReduce() {}

    public static Object reduce(Object owner, String name) {
        return new PyTuple(Builtins.get("getattr"), new PyTuple(owner, name));
    }
}
