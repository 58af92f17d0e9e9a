# _contextvars
from _contextvars import Context, ContextVar, Token, copy_context


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0].split(" object ")[0])


v = ContextVar("v", default=1)
w = ContextVar("w")
for f in (lambda: v.get(), lambda: v.get(5), lambda: w.get(7), lambda: w.get(), lambda: ContextVar(1),
          lambda: v.name, lambda: setattr(v, "name", 1), lambda: Token(), lambda: Token.MISSING,
          lambda: Context(1), lambda: hash(Context())):
    show(f)
t = v.set(2)
u = v.set(3)
print(v.get(), t.old_value, u.old_value, t.var is v)
v.reset(u)
print(v.get())
show(lambda: v.reset(u))
show(lambda: w.reset(t))
show(lambda: v.reset(1))
v.reset(t)
print(v.get())
with w.set(9):
    print(w.get())
show(lambda: w.get())

c = copy_context()
v.set("outer")


def inner():
    print(v.get(), v.set("inner").old_value, v.get())
    show(lambda: c.run(print))
    return 42


print(c.run(inner), v.get(), c[v], c.get(v), c.get(w), c.get(w, 3), v in c, w in c, len(c), list(c) == [v])
for f in (lambda: c[w], lambda: c["a"], lambda: "a" in c, lambda: c.get(1), lambda: c.run(), lambda: c.run(lambda a, b: (a, b), 1, b=2),
          lambda: c.copy() == c, lambda: c == Context(), lambda: c == 1, lambda: [x for x in c.values()], lambda: len(list(c.items()))):
    show(f)
other = c.run(lambda: v.set(0))
show(lambda: v.reset(other))
many = [ContextVar(str(i)) for i in range(200)]
for i, x in enumerate(many):
    x.set(i)
snapshot = copy_context()
for x in many:
    x.set(-1)
print(sum(x.get() for x in many), sum(snapshot[x] for x in many), len(snapshot) - len(Context()))
