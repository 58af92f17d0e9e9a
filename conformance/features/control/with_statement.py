# Context managers: enter, exit, suppression, several at once.
class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name
    def __exit__(self, t, v, tb):
        print("exit", self.name, t and t.__name__, v, tb is not None)
        return self.swallow
with CM("a") as a, CM("b"):
    print("body", a)
with CM("s", True):
    raise ValueError("x")
try:
    with CM("o"):
        with CM("i"):
            1 / 0
except ZeroDivisionError as e:
    print("caught", e)
with (CM("p") as p, CM("q") as q):
    print(p, q)
def f():
    with CM("r"):
        return "returned"
print(f())
for i in range(2):
    with CM(i):
        if i == 0: continue
        break
with CM("t") as (x): pass
with CM("uv") as (u, v): print(u, v)
class NoExit:
    def __enter__(self): pass
try:
    with NoExit(): pass
except TypeError as e:
    print(e)
try:
    with 5: pass
except TypeError as e:
    print(e)
class BadExit(CM):
    def __exit__(self, *a): raise KeyError("exit")
try:
    with BadExit("bad"): raise ValueError("body")
except KeyError as e:
    print(repr(e), repr(e.__context__))
