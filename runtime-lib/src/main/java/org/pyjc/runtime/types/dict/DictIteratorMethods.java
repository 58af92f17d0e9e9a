package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.types.iter.IteratorState;

/** What all iterators over dicts have. Thread safety: stateless. */
final class DictIteratorMethods {
    private DictIteratorMethods() {}

    @PyMethod(doc = "Private method returning an estimate of len(list(it)).")
    static long __length_hint__(DictIterator self) {
        return self.lengthHint();
    }

    @PyMethod(doc = "Return state information for pickling.")
    static Object __reduce__(DictIterator self) {
        Object iter = IteratorState.function("iter");
        return IteratorState.of(iter, self.rest(), null);
    }
}
