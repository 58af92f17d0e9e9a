# list: messages, mutation while sorting and iterating, and comparison.
x = [3, 1, 2]
for e in ("x.index(9)", "x.index(1, 2)", "x.index(3, -1)", "x.remove(9)", "[].pop()", "x.pop(10)", "x.pop('a')", "x.pop(1.0)", "x[5]", "x['a']", "x[1.5]", "x[None]", "x + (1,)", "x + 1", "x * 'a'", "x * x", "x.insert('a', 1)", "x.insert(1)", "x.append()", "x.append(1, 2)", "x.extend(5)", "x.extend()", "x.sort(1)", "x.sort(key=5)", "x.sort(reverse='a')", "x.sort(reverse=None)", "x.sort(nope=1)", "[1, 'a'].sort()", "[None, 1].sort()", "[1j, 2].sort()", "sorted([{}, {}])", "x.count()", "list(5)", "list(1, 2)", "list(a=1)", "x.copy(1)", "x.reverse(1)", "x < 5", "x < (1,)", "hash(x)", "{x: 1}", "x.nope", "[] > [1]", "[1] == (1,)", "x[1:2:0]", "x.__getitem__()", "x.clear(1)", "len(x, x)", "max([])", "min([], [])", "max(1)", "max(1, 'a')", "max([1], key=5)", "sum(['a'])", "sum([[1], [2]], [])", "sum(['a'], '')", "sum([b'a'], b'')", "sum(5)", "sum([1], start=2)", "all(5)", "any([0, 'x'])", "list(reversed(x))", "reversed({1})", "reversed(iter(x))", "enumerate(5)", "list(enumerate('ab', 5))", "enumerate('a', 'b')", "list(zip('ab', [1]))", "zip('a', 5)", "list(zip('ab', [1], strict=True))", "list(zip('a', [1, 2], strict=True))", "list(zip(strict=True))", "list(zip('ab', [1, 2], [1], strict=True))", "list(map(len, 5))", "map(len)", "map()", "list(map(None, [1]))", "list(map(lambda a, b: a, [1], [2, 3], strict=True))", "list(filter(None, [0, 1, '', 'a']))", "filter(1)", "list(filter(5, [1]))", "next(iter([]))", "next(iter([]), 'default')", "next([])", "iter(5)", "iter(5, 5)", "list(iter([1, 2, 3].pop, 1))"):
    try:
        print(e, "=", repr(eval(e)))
    except Exception as err:
        print(e, "->", type(err).__name__, err)


class Evil:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        data.append(1)
        return self.n < o.n


data = [Evil(2), Evil(1)]
try:
    data.sort()
except ValueError as e:
    print(e, len(data))


class Fails:
    def __lt__(self, o): raise KeyError("compare")


f = [3, 2, 1]
try:
    f.sort(key=lambda v: 1 / (v - 2))
except ZeroDivisionError as e:
    print(e, f)
seen = []
l = [2, 1]
l.sort(key=lambda v: seen.append(list(l)) or v)
print(seen, l)
it = iter(l)
l.append(3)
print(list(it), list(it))
l.append(4)
print(list(it))
r = reversed(l)
l.clear()
print(list(r), x.__reversed__().__length_hint__(), iter([1, 2]).__length_hint__())
nested = [1]
nested.append(nested)
print(nested, [nested] == [nested], repr([[...]]))
try:
    nested == [1, [1, nested]] and None
    a, b = [], []
    a.append(b)
    b.append(a)
    a == b
except RecursionError:
    print("RecursionError")
print(sorted("bBaA"), sorted("bBaA", key=str.lower), sorted([(1, "b"), (0, "z"), (1, "a")]), sorted([3, 1, 2], reverse=True), sorted([("b", 1), ("a", 1), ("c", 0)], key=lambda t: t[1]), sorted([("b", 1), ("a", 1), ("c", 0)], key=lambda t: t[1], reverse=True))
