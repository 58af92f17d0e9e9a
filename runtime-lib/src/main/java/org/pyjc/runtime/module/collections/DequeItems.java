package org.pyjc.runtime.module.collections;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;

/** Access by index. Compare CPython _collectionsmodule.c: deque_item_lock_held. Thread safety: see {@link PyDeque}. */
final class DequeItems {
    private DequeItems() {}

    private static long index(Object key) {
        if (!Index.isIndex(key)) {
            throw Errors.typeError("sequence index must be integer, not '" + PyType.of(key).name() + "'");
        }
        return Index.ssize(key);
    }

    @PyMethod
    static Object __getitem__(PyDeque self, Object key) {
        return self.item(index(key));
    }

    @PyMethod
    static void __setitem__(PyDeque self, Object key, Object value) {
        self.setItem(index(key), value);
    }

    @PyMethod
    static void __delitem__(PyDeque self, Object key) {
        self.deleteItem(index(key));
    }
}
