# for: targets of every kind, iterator protocols, and what breaks.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


class O: pass
o, d, l = O(), {}, [0, 0]
for o.x, d["k"], l[1], (a, *b), l[0:1] in [(1, 2, 3, "xyz", [9, 9])]: print(o.x, d, l, a, b)
for i, (c, [e, *f]), *g in [(0, ("p", [1, 2, 3]), "rest", "more")]: print(i, c, e, f, g)
for _ in (): pass
for k in {"a": 1, "b": 2}: print(k, end=" ")
for k, v in {"a": 1}.items(): print(k, v, end=" ")
for ch in "héy": print(ch, end=" ")
for byte in b"\x01\xff": print(byte, end=" ")
for n in 1, 2, *(3, 4): print(n, end=" ")
for line in ["x\n"]: print(repr(line))
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return CountIter(self.n)
class CountIter:
    def __init__(self, n): self.n = n
    def __next__(self):
        if not self.n: raise StopIteration("value ignored")
        self.n -= 1
        return self.n
class ByIndex:
    def __getitem__(self, i): return [7, 8][i]
class NoNext:
    def __iter__(self): return self
class NotIter:
    def __iter__(self): return 5
class Raises:
    def __iter__(self): raise KeyError("iter")
class RaisesNext:
    def __iter__(self): return self
    def __next__(self): raise ValueError("next")
class IterNone: __iter__ = None
class BadIndex:
    def __getitem__(self, i): raise TypeError("getitem")
def run(it):
    out = []
    for x in it: out.append(x)
    else: out.append("else")
    return out
it = iter([1, 2, 3])
attempt(lambda: run(Count(3)), lambda: run(ByIndex()), lambda: run(it), lambda: run(it), lambda: run(NoNext()), lambda: run(NotIter()), lambda: run(Raises()), lambda: run(RaisesNext()), lambda: run(IterNone()), lambda: run(BadIndex()), lambda: run(5), lambda: run(None), lambda: run(int), lambda: run(iter(lambda: 1, 1)), lambda: run(enumerate("ab", 1)), lambda: run(zip("ab", [1])), lambda: run(reversed("ab")), lambda: run(map(str, [1])), lambda: run(x for x in "z"), lambda: run(ByIndex), lambda: run(open), lambda: run({1: 2}.items()), lambda: run(Count), lambda: [run(r) for r in (range(2), range(2, 0, -1), range(0))])
items = [1, 2, 3]
for x in items:
    if x < 3: items.append(x + 10)
    if len(items) > 8: break
print(items)
for x in list(items): items.remove(x)
print(items, x)
total = 0
for i in range(10):
    if i % 2: continue
    if i > 6: break
    total += i
else: total = "never"
print(total, i)
for i in range(3):
    for j in range(3):
        if i == j: break
    else: print("no break", i)
def early():
    for i in range(5):
        for j in range(5):
            if i * j == 6: return i, j
print(early())
for x in range(2): x += 10; print(x, end=" ")
for x in [[]]: x.append(1); print(x)
async_like = [n for n in range(3) if n for _ in range(n)]
print(async_like)
