package org.pyjc.runtime.module.collections;

import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.types.dict.PyOrderedDict;

/** The module {@code _collections}. Compare CPython _collectionsmodule.c. Thread safety: stateless. */
@PyModuleDef(name = "_collections", parts = ElementCount.class,
        types = {PyDeque.class, PyDefaultDict.class, PyOrderedDict.class, DequeIterator.class, DequeReverseIterator.class, TupleGetter.class},
        doc = """
        High performance data structures.
        - deque:        ordered collection accessible from endpoints only
        - defaultdict:  dict subclass with a default value factory
        """)
final class CollectionsModule {
    private CollectionsModule() {}
}
