package org.pyjc.runtime.types.set;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.types.dict.HashedKey;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** The methods and operators that change a set. Compare CPython setobject.c. Thread safety: see {@link BaseSet}. */
final class SetMutations {
    private SetMutations() {}

    @PyMethod(signature = "(self, object, /)", doc = """
            Add an element to a set.

            This has no effect if the element is already present.""")
    static void add(PySet self, Object element) {
        self.add(element);
    }

    @PyMethod(signature = "(self, object, /)", doc = """
            Remove an element from a set if it is a member.

            Unlike set.remove(), the discard() method does not raise
            an exception when an element is missing from the set.""")
    static void discard(PySet self, Object element) {
        self.discard(element);
    }

    @PyMethod(signature = "(self, object, /)", doc = """
            Remove an element from a set; it must be a member.

            If the element is not a member, raise a KeyError.""")
    static void remove(PySet self, Object element) {
        if (!self.discard(element)) {
            throw Errors.keyError(element);
        }
    }

    @PyMethod(signature = "(self)", doc = """
            Remove and return an arbitrary set element.

            Raises KeyError if the set is empty.""")
    static Object pop(PySet self) {
        HashedKey e = self.takeAny();
        if (e == null) {
            throw Errors.keyError("pop from an empty set");
        }
        return e.key;
    }

    @PyMethod(signature = "(self)", doc = "Remove all elements from this set.")
    static void clear(PySet self) {
        self.clear();
    }

    @PyMethod(signature = "(self, /, *others)", doc = "Update the set, adding elements from all others.")
    static void update(PySet self, Object... others) {
        for (Object other : others) {
            self.insertAll(other);
        }
    }

    @PyMethod(signature = "(self, /, *others)", doc = "Update the set, keeping only elements found in it and all others.")
    static void intersection_update(PySet self, Object... others) {
        self.replaceBy(SetMethods.intersectionOf(self, others));
    }

    @PyMethod(signature = "(self, /, *others)", doc = "Update the set, removing elements found in others.")
    static void difference_update(PySet self, Object... others) {
        for (Object other : others) {
            SetAlgebra.removeEach(self, other);
        }
    }

    @PyMethod(signature = "(self, other, /)", doc = "Update the set, keeping only elements found in either set, but not in both.")
    static void symmetric_difference_update(PySet self, Object other) {
        SetAlgebra.toggleEach(self, other);
    }

    @PyMethod
    static Object __ior__(PySet self, Object other) {
        if (!(other instanceof BaseSet)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        self.insertAll(other);
        return self;
    }

    @PyMethod
    static Object __iand__(PySet self, Object other) {
        if (!(other instanceof BaseSet)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        self.replaceBy(SetAlgebra.intersection(self, other));
        return self;
    }

    @PyMethod
    static Object __isub__(PySet self, Object other) {
        if (!(other instanceof BaseSet)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        SetAlgebra.removeEach(self, other);
        return self;
    }

    @PyMethod
    static Object __ixor__(PySet self, Object other) {
        if (!(other instanceof BaseSet)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        SetAlgebra.toggleEach(self, other);
        return self;
    }
}
