package org.pyjc.runtime.types.set;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The methods that set and frozenset share. Compare CPython setobject.c. Thread safety: stateless. */
final class SetMethods {
    private SetMethods() {}

    @PyMethod
    static Object __iter__(BaseSet self) {
        return self.iterator();
    }

    @PyMethod
    static long __len__(BaseSet self) {
        return self.size();
    }

    @PyMethod(slot = false, signature = "(self, object, /)", doc = "x.__contains__(y) <==> y in x.")
    static boolean __contains__(BaseSet self, Object value) {
        return self.contains(value);
    }

    @PyMethod(signature = "(self)", doc = "Return a shallow copy of a set.")
    static Object copy(BaseSet self) {
        return self.type() == PyFrozenSet.TYPE ? self : self.copy();
    }

    @PyMethod(signature = "(self, /, *others)", doc = "Return a new set with elements from the set and all others.")
    static Object union(BaseSet self, Object... others) {
        BaseSet union = self.copy();
        for (Object other : others) {
            if (other != self) {
                union.insertAll(other);
            }
        }
        return union;
    }

    @PyMethod(signature = "(self, /, *others)", doc = "Return a new set with elements common to the set and all others.")
    static Object intersection(BaseSet self, Object... others) {
        return intersectionOf(self, others);
    }

    static BaseSet intersectionOf(BaseSet self, Object[] others) {
        BaseSet result = others.length == 0 ? self.copy() : self;
        for (Object other : others) {
            result = SetAlgebra.intersection(result, other);
        }
        return result;
    }

    @PyMethod(signature = "(self, /, *others)", doc = "Return a new set with elements in the set that are not in the others.")
    static Object difference(BaseSet self, Object... others) {
        if (others.length == 0) {
            return self.copy();
        }
        BaseSet result = SetAlgebra.difference(self, others[0]);
        for (int i = 1; i < others.length; i++) {
            SetAlgebra.removeEach(result, others[i]);
        }
        return result;
    }

    @PyMethod(signature = "(self, other, /)", doc = "Return a new set with elements in either the set or other but not both.")
    static Object symmetric_difference(BaseSet self, Object other) {
        return SetAlgebra.symmetric(self, other);
    }

    @PyMethod(signature = "(self, other, /)", doc = "Return True if two sets have a null intersection.")
    static boolean isdisjoint(BaseSet self, Object other) {
        return SetAlgebra.isDisjoint(self, other);
    }

    @PyMethod(signature = "(self, other, /)", doc = "Report whether another set contains this set.")
    static boolean issubset(BaseSet self, Object other) {
        return SetAlgebra.isSubset(self, SetAlgebra.asSet(other));
    }

    @PyMethod(signature = "(self, other, /)", doc = "Report whether this set contains another set.")
    static boolean issuperset(BaseSet self, Object other) {
        if (other instanceof BaseSet o) {
            return SetAlgebra.isSubset(o, self);
        }
        Object it = Iteration.iter(other);
        for (Object o; (o = Iteration.next(it)) != null;) {
            if (!self.contains(o)) {
                return false;
            }
        }
        return true;
    }

    @PyMethod(slot = false, signature = "(self)", doc = "Return state information for pickling.")
    static Object __reduce__(BaseSet self) {
        Object elements = new PyList(Iteration.drain(self.iterator(), self.size()));
        return new PyTuple(self.type(), new PyTuple(elements), Call.method0(self, "__getstate__"));
    }

    @PyMethod(slot = false, signature = "(self)", doc = "S.__sizeof__() -> size of S in memory, in bytes.")
    static long __sizeof__(BaseSet self) {
        return self.bytes();
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object item) {
        return new PyGenericAlias(cls, item);
    }

    @PyMethod
    static Object __repr__(BaseSet self) {
        String name = self.type().name();
        if (self.size() == 0) {
            return name + "()";
        }
        if (!Repr.enter(self)) {
            return name + "(...)";
        }
        try {
            boolean plain = self.type() == PySet.TYPE;
            StrBuilder out = new StrBuilder().append(plain ? "{" : name + "({");
            Object[] elements = Iteration.drain(self.iterator(), self.size());
            for (int i = 0; i < elements.length; i++) {
                out.append(i == 0 ? "" : ", ").append(Repr.repr(elements[i]));
            }
            return out.append(plain ? "}" : "})").build();
        } finally {
            Repr.leave(self);
        }
    }
}
