package org.pyjc.runtime.object;

import org.pyjc.runtime.call.builtin.TypeExposer;
import org.pyjc.runtime.types.none.PyNone;

/** Documentation of built-in types. Stateless. */
final class TypeDocs {
    private TypeDocs() {}

    static Object docOf(TypeExposer exposer) {
        String doc = exposer.doc();
        return doc == null || doc.isEmpty() ? PyNone.NONE : doc;
    }
}
