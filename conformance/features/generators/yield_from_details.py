# yield from: what is passed on, and what it returns.
def inner():
    try:
        x = yield 1
        print("inner got", x)
        y = yield 2
        print("inner got", y)
    except KeyError as e:
        print("inner caught", e)
        yield "after"
    finally:
        print("inner finally")
    return "inner result"


def outer():
    result = yield from inner()
    print("outer got", result)
    yield from "ab"
    yield from {"k": 1}
    return (yield from iter(()))


g = outer()
print(next(g), g.send("A"), g.send("B"), next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print(repr(e.value))
g = outer()
next(g)
print(g.gi_yieldfrom.__name__, g.throw(KeyError("thrown")))
g.close()
g = outer()
next(g)
g.close()


def over_list(): yield from [1, 2]


g = over_list()
next(g)
try:
    g.send(5)
except AttributeError as e:
    print(e)
g = over_list()
next(g)
try:
    g.throw(ValueError("no throw on a list iterator"))
except ValueError as e:
    print(e)


class Custom:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration("custom result")
        return self.n
    def send(self, v): return f"sent {v}"
    def throw(self, e): return f"threw {e!r}"
    def close(self): print("custom closed")


def over_custom():
    print((yield from Custom()))


g = over_custom()
print(next(g), g.send("x"), g.throw(ValueError("v")), list(g))
g = over_custom()
next(g)
g.close()
for bad in (5, None, len):
    def f(): yield from bad
    try:
        next(f())
    except TypeError as e:
        print(e)


def tree(t):
    if isinstance(t, list):
        for x in t: yield from tree(x)
    else:
        yield t


def average():
    total = count = 0
    while (x := (yield)) is not None:
        total, count = total + x, count + 1
    return total / count


def collect(out):
    while True: out.append((yield from average()))


print(list(tree([1, [2, [3, [], 4]], 5])))
c = collect(out := [])
next(c)
for v in (1, 2, 3, None, 10, None): c.send(v)
print(out)
