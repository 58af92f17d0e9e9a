# collections.abc mixins: what a class gets for the methods it defines.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


from collections.abc import *
class S(Set):
    def __init__(self, it): self.items = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.items
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)
    def __repr__(self): return f"S({self.items})"
class M(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
class L(MutableSequence):
    def __init__(self, *a): self.l = list(a)
    def __getitem__(self, i): return self.l[i]
    def __setitem__(self, i, v): self.l[i] = v
    def __delitem__(self, i): del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): self.l.insert(i, v)
a, b = S("abc"), S("bcd")
print(a & b, a | b, a - b, a ^ b, a <= b, a == S("cba"), a.isdisjoint("xyz"), {"a"} < a, a & "ab", S([1]) == {1})
m = M()
m.update(a=1, b=2)
print(m.setdefault("c", 3), m.pop("a"), m.popitem(), dict(m), "b" in m, m.get("zz", 0), list(m.items()), m == {"c": 3}, m.keys() & {"b", "c"}, m.clear(), len(m))
l = L(3, 1, 2)
l.append(4); l.extend([5]); l.reverse(); l += [6]
print(list(l), l.pop(), l.index(4), l.count(5), 3 in l, l.remove(3), list(reversed(l)), l.clear(), len(l))
class G(Generator):
    def __init__(self): self.n = 0
    def send(self, v):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n if v is None else v
    def throw(self, t, v=None, tb=None): raise t
g = G()
print(next(g), g.send("x"), list(g), g.close())
attempt(lambda: m["zz"], lambda: m.popitem(), lambda: l.pop(), lambda: l.remove(1), lambda: hash(a), lambda: Set(), lambda: type("X", (Sequence,), {"__len__": len})(), lambda: a < 5, lambda: a | 5, lambda: L(1) == L(1), lambda: G().throw(ValueError("t")), lambda: m.update(5))
for cls in (int, str, list, dict, set, frozenset, tuple, range, bytes, bytearray, type(iter([])), type(len), type(x for x in ()), type({}.keys()), memoryview, type(None), object):
    print(cls.__name__, [c.__name__ for c in (Hashable, Iterable, Iterator, Reversible, Sized, Container, Collection, Callable, Sequence, MutableSequence, Set, MutableSet, Mapping, MutableMapping, Generator, Buffer) if issubclass(cls, c)])
class HasIter:
    def __iter__(self): return iter(())
class NoHash: __hash__ = None
class NoIter(HasIter): __iter__ = None
print(issubclass(HasIter, Iterable), issubclass(NoHash, Hashable), issubclass(NoIter, Iterable), isinstance(HasIter(), Iterable), issubclass(HasIter, Sequence))
