package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.annot.PyMethod;

/** What all iterators over dicts have. Thread safety: stateless. */
final class DictIteratorMethods {
    private DictIteratorMethods() {}

    @PyMethod(doc = "Private method returning an estimate of len(list(it)).")
    static long __length_hint__(DictIterator self) {
        return self.lengthHint();
    }
}
