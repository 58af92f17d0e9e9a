package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.list.PyList;

/** What all views have. Compare CPython dictobject.c: dictview_repr. Thread safety: stateless. */
final class DictViewMethods {
    private DictViewMethods() {}

    @PyMethod
    static Object __iter__(DictView self) {
        return self.iterator();
    }

    @PyMethod
    static long __len__(DictView self) {
        return self.dict.size();
    }

    @PyMethod(slot = false, signature = "(self)", doc = "Return a reverse iterator over the view.")
    static Object __reversed__(DictView self) {
        return self.reversed();
    }

    @PyGetter(value = "mapping", doc = "dictionary that this view refers to")
    static Object mapping(DictView self) {
        return new PyMappingProxy(self.dict);
    }

    @PyMethod
    static Object __repr__(DictView self) {
        if (!Repr.enter(self)) {
            return "...";
        }
        try {
            Object list = new PyList(Iteration.drain(self.iterator(), self.dict.size()));
            return new StrBuilder().append(self.type().name()).append('(').append(Repr.repr(list)).append(')').build();
        } finally {
            Repr.leave(self);
        }
    }
}
