# All kinds of state live across a yield.
def f(a, *args, k=1, **kw):
    x = [1]
    for i in range(2):
        for j, c in enumerate("ab"):
            with_value = (yield (i, j, c, a, k)) or "none"
            x.append(with_value)
    try:
        try:
            raise ValueError("v")
        except ValueError as e:
            yield ("in except", str(e))
            yield ("again", str(e))
        finally:
            yield "in finally"
    finally:
        yield x
    yield [(yield "nested"), (yield "nested2")]
    z = 1 + (yield "operand") * (yield "second")
    yield z
    total = 0.5
    n = 2 ** 40
    yield total
    total += 1.25
    n += 1
    yield total, n
g = f("A", 1, 2, k=3, z=4)
out = [next(g)]
for _ in range(8): out.append(g.send(5))
for o in out: print(o)
for sent in (1, 2, 6, 7, 3):
    print(g.send(sent))
for v in g: print(v)
def nested():
    def inner(): nonlocal c; c += 1; return c
    c = 0
    while c < 3:
        yield inner()
print(list(nested()))
def exc_state():
    try:
        raise KeyError(1)
    except KeyError:
        yield
        try:
            raise
        except KeyError as e:
            yield repr(e)
g = exc_state()
next(g)
try:
    raise ValueError("other")
except ValueError:
    print(next(g))
gens = [f(i) for i in range(3)]
print([next(g) for g in gens])
