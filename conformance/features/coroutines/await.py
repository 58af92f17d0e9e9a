# Coroutines driven by hand.
class Suspend:
    def __init__(self, v): self.v = v
    def __await__(self):
        got = yield self.v
        return got
async def inner(n):
    r = await Suspend(n)
    return r * 2
async def outer():
    a = await inner(1)
    b = await inner(2)
    return a + b
c = outer()
print(c.send(None), c.send(10))
try:
    c.send(20)
except StopIteration as e:
    print("result", e.value)
async def fails():
    try:
        await Suspend("x")
    except ValueError as e:
        return f"caught {e}"
    finally:
        print("cleanup")
f = fails()
f.send(None)
try:
    f.throw(ValueError("boom"))
except StopIteration as e:
    print(e.value)
d = fails()
d.send(None)
d.close()
async def bad(): await 5
b = bad()
try:
    b.send(None)
except TypeError as e:
    print(e)
async def done(): return 1
x = done()
try:
    x.send(None)
except StopIteration: pass
try:
    x.send(None)
except RuntimeError as e:
    print(e)
print(type(x).__name__, x.__name__, outer.__code__.co_flags & 0x80 != 0)
