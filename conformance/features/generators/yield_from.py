# Delegation, with send, throw, close and return values.
def inner():
    try:
        x = yield 1
        print("got", x)
        y = yield 2
        print("got", y)
    except ValueError as e:
        print("inner caught", e)
        yield "recovered"
    finally:
        print("inner finally")
    return "inner result"
def outer():
    r = yield from inner()
    print("r =", r)
    yield from [10, 20]
    return (yield from (i for i in range(2)))
g = outer()
print(next(g), g.send("a"), g.send("b"), list(g))
g = outer()
next(g)
print(g.throw(ValueError("x")))
print(list(g))
g = outer()
next(g)
g.close()
def tree(t):
    if t:
        yield from tree(t[0])
        yield t[1]
        yield from tree(t[2])
print(list(tree((((None, 1, None), 2, (None, 3, None)), 4, None))))
def bad(): yield from 5
try:
    next(bad())
except TypeError as e:
    print(e)
class Custom:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("value")
def use():
    v = yield from Custom()
    yield v
print(list(use()))
