package org.pyjc.runtime.types.set;

import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.HashedKey;
import org.pyjc.runtime.types.dict.PyDict;

/** What two sets, or a set and an iterable, give together. Compare CPython setobject.c. Thread safety: stateless. */
public final class SetAlgebra {
    private SetAlgebra() {}

    static boolean isSet(Object o) {
        return o instanceof BaseSet;
    }

    private static boolean isPlainDict(Object o) {
        return o instanceof PyDict d && d.type() == PyDict.TYPE;
    }

    static BaseSet intersection(BaseSet self, Object other) {
        BaseSet result = self.emptyLike();
        if (other instanceof BaseSet o) {
            if (o == self) {
                return self.copy();
            }
            BaseSet small = o.size() > self.size() ? self : o;
            BaseSet large = small == o ? self : o;
            SetCursor cursor = small.cursor();
            for (SetEntry e; (e = cursor.nextEntry()) != null;) {
                if (large.containsHashed(e.key, e.hash)) {
                    result.insertConfined(e);
                }
            }
            return result;
        }
        Object it = Iteration.iter(other);
        for (Object o; (o = Iteration.next(it)) != null;) {
            int hash = BaseSet.hashOf(o);
            if (self.containsHashed(o, hash)) {
                result.insertConfined(o, hash);
            }
        }
        return result;
    }

    static BaseSet difference(BaseSet self, Object other) {
        if (!isSet(other) && !isPlainDict(other) || self.size() >> 2 > sizeOf(other)) {
            BaseSet rest = self.copy();
            removeEach(rest, other);
            return rest;
        }
        BaseSet result = self.emptyLike();
        SetCursor cursor = self.cursor();
        for (SetEntry e; (e = cursor.nextEntry()) != null;) {
            if (!has(other, e)) {
                result.insertConfined(e);
            }
        }
        return result;
    }

    private static int sizeOf(Object setOrDict) {
        return setOrDict instanceof BaseSet s ? s.size() : ((PyDict) setOrDict).size();
    }

    private static boolean has(Object setOrDict, SetEntry e) {
        return setOrDict instanceof BaseSet s ? s.containsHashed(e.key, e.hash)
                : ((PyDict) setOrDict).getHashed(e.key, e.hash) != null;
    }

    /** Removes what an iterable gives. Compare CPython setobject.c: set_difference_update_internal. */
    public static void removeEach(BaseSet self, Object other) {
        if (other == self) {
            self.removeAll();
            return;
        }
        if (other instanceof BaseSet o) {
            removeElements(self, o.size() >> 3 > self.size() ? intersection(self, o) : o);
        } else {
            Object it = Iteration.iter(other);
            for (Object o; (o = Iteration.next(it)) != null;) {
                self.removeHashed(o, BaseSet.hashOf(o));
            }
        }
        self.shed();
    }

    private static void removeElements(BaseSet self, BaseSet others) {
        SetCursor cursor = others.cursor();
        for (SetEntry e; (e = cursor.nextEntry()) != null;) {
            self.removeHashed(e.key, e.hash);
        }
    }

    /** Adds what is not there and removes what is. Compare CPython setobject.c: set_symmetric_difference_update. */
    public static void toggleEach(BaseSet self, Object other) {
        if (other == self) {
            self.removeAll();
            return;
        }
        if (isPlainDict(other)) {
            for (DictEntry e : ((PyDict) other).entries()) {
                toggle(self, e);
            }
            return;
        }
        SetCursor cursor = asSet(other).cursor();
        for (SetEntry e; (e = cursor.nextEntry()) != null;) {
            toggle(self, e);
        }
    }

    private static void toggle(BaseSet self, HashedKey e) {
        if (!self.removeHashed(e.key, e.hash)) {
            self.insertHashed(e.key, e.hash);
        }
    }

    /** A set of what one of both has only. Compare CPython setobject.c: set_symmetric_difference_impl. */
    static BaseSet symmetric(BaseSet self, Object other) {
        BaseSet result = self.emptyLike();
        result.insertAll(other);
        toggleEach(result, self);
        return result;
    }

    static boolean isDisjoint(BaseSet self, Object other) {
        if (other instanceof BaseSet o) {
            if (o == self) {
                return self.size() == 0;
            }
            BaseSet small = o.size() > self.size() ? self : o;
            BaseSet large = small == o ? self : o;
            SetCursor cursor = small.cursor();
            for (SetEntry e; (e = cursor.nextEntry()) != null;) {
                if (large.containsHashed(e.key, e.hash)) {
                    return false;
                }
            }
            return true;
        }
        Object it = Iteration.iter(other);
        for (Object o; (o = Iteration.next(it)) != null;) {
            if (self.containsHashed(o, BaseSet.hashOf(o))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSubset(BaseSet a, BaseSet b) {
        if (a.size() > b.size()) {
            return false;
        }
        SetCursor cursor = a.cursor();
        for (SetEntry e; (e = cursor.nextEntry()) != null;) {
            if (!b.containsHashed(e.key, e.hash)) {
                return false;
            }
        }
        return true;
    }

    static boolean equal(BaseSet a, BaseSet b) {
        return a == b || a.size() == b.size() && isSubset(a, b);
    }

    /** A set of an iterable's elements, the iterable itself when it is a set. */
    static BaseSet asSet(Object iterable) {
        return iterable instanceof BaseSet s ? s : PySet.from(iterable);
    }
}
