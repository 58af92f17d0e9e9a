# A container by special methods: len, getitem, setitem, delitem, contains, iter, reversed, missing.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


class Ring:
    def __init__(self, items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, k):
        if isinstance(k, slice): return Ring(self.items[k])
        if isinstance(k, tuple): return [self[i] for i in k]
        return self.items[k % len(self.items)]
    def __setitem__(self, k, v): self.items[k if isinstance(k, slice) else k % len(self.items)] = v
    def __delitem__(self, k): del self.items[k]
    def __contains__(self, v): return any(v == i for i in self.items)
    def __iter__(self): yield from self.items
    def __reversed__(self): return iter(self.items[::-1])
    def __repr__(self): return f"Ring({self.items})"
    def __bool__(self): return True
    def __eq__(self, o): return isinstance(o, Ring) and self.items == o.items
    def __mul__(self, n): return Ring(self.items * n)
    __rmul__ = __mul__
    def __iadd__(self, o): self.items += o; return self
    def __add__(self, o): return Ring([*self, *o])
    def __radd__(self, o): return Ring([*o, *self])
    def __length_hint__(self): return 99


r = Ring("abc")
r[4] = "B"
r += [1]
print(r, r[5], r[-1], r[1:3], r[0, 4], "B" in r, 9 in r, list(reversed(r)), len(r), r * 2, 2 * r, r + [5], [6] + r, [*r], sorted(map(str, r)), r == Ring(["a", "B", "c", 1]), bool(Ring([])), max(Ring([3, 7])), dict(zip(r, range(4))), "-".join(map(str, r)))
r[1:3] = "xyz"
del r[0], r[-1:]
print(r, r.index if hasattr(r, "index") else "no index")
class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * i
o = Old()
print(list(o), 4 in o, 5 in o, [*o], tuple(o), sum(o), iter(o).__class__.__name__, dict(enumerate(o)))
attempt(lambda: len(o), lambda: reversed(o), lambda: o.__setitem__, lambda: exec("o[0] = 1", {"o": o}), lambda: exec("del o[0]", {"o": o}), lambda: hash(r), lambda: r["a"], lambda: r + 5, lambda: list(Ring(5)))
class Counter(dict):
    def __missing__(self, k):
        self[k] = 0
        return 0
c = Counter()
for ch in "hello": c[ch] += 1
print(c, c["z"], "z" in c, c.get("q"))
class Grid:
    def __class_getitem__(cls, k): return f"{cls.__name__}[{k}]"
print(Grid[3], Grid[1, 2], Grid["a":"b"])
