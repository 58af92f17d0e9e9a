package org.pyjc.runtime.types.generic;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.types.tuple.PyTuple;
import org.pyjc.runtime.types.union.PyUnion;

/** What an alias does as a type: attributes of its origin, {@code |}, being a base. Thread safety: stateless. */
final class AliasMethods {
    /** The attributes that are the alias's own. Compare CPython genericaliasobject.c: attr_exceptions. */
    static final String[] OWN = {"__class__", "__origin__", "__args__", "__unpacked__", "__parameters__",
        "__typing_unpacked_tuple_args__", "__mro_entries__", "__reduce_ex__", "__reduce__"};
    /** Those that are not looked for in the origin either. */
    private static final String[] BLOCKED = {"__bases__", "__copy__", "__deepcopy__"};

    private AliasMethods() {}

    @PyMethod
    static Object __getattribute__(PyGenericAlias self, String name) {
        if (isOneOf(name, BLOCKED) || isOneOf(name, OWN)) {
            Object own = Attributes.generic(self, name);
            if (own == null) {
                throw Attributes.missing(self, name);
            }
            return own;
        }
        return Attributes.get(self.origin, name);
    }

    private static boolean isOneOf(String name, String[] names) {
        for (String n : names) {
            if (n.equals(name)) {
                return true;
            }
        }
        return false;
    }

    @PyMethod
    static Object __iter__(PyGenericAlias self) {
        return new PyGenericAliasIterator(self);
    }

    @PyMethod
    static Object __or__(PyGenericAlias self, Object other) {
        return PyUnion.or(self, other);
    }

    @PyMethod
    static Object __ror__(PyGenericAlias self, Object other) {
        return PyUnion.or(other, self);
    }

    @PyMethod(slot = false)
    static Object __mro_entries__(PyGenericAlias self, Object bases) {
        return new PyTuple(self.origin);
    }

    @PyMethod(slot = false)
    static Object __instancecheck__(PyGenericAlias self, Object instance) {
        throw Errors.typeError("isinstance() argument 2 cannot be a parameterized generic");
    }

    @PyMethod(slot = false)
    static Object __subclasscheck__(PyGenericAlias self, Object subclass) {
        throw Errors.typeError("issubclass() argument 2 cannot be a parameterized generic");
    }
}
