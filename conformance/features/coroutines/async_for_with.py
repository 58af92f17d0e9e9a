# async for, async with, async comprehensions and async generators.
def run(c):
    try:
        while True: print("suspended", c.send(None))
    except StopIteration as e:
        return e.value
class Tick:
    def __init__(self, v): self.v = v
    def __await__(self):
        yield self.v
        return self.v
class AIter:
    def __init__(self, n): self.n, self.i = n, 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        return await Tick(self.i)
class ACM:
    async def __aenter__(self):
        print("aenter")
        return await Tick("e")
    async def __aexit__(self, t, v, tb):
        print("aexit", t and t.__name__)
        await Tick("x")
        return t is ValueError
async def agen(n):
    try:
        for i in range(n):
            got = yield i
            if got: print("got", got)
            await Tick(f"t{i}")
    finally:
        print("agen done")
async def main():
    async for x in AIter(2): print("x", x)
    else: print("else")
    async with ACM() as e:
        print("body", e)
    async with ACM():
        raise ValueError
    print([x async for x in agen(3) if x != 1])
    print({x: y async for x in AIter(1) for y in "ab"})
    print([await Tick(v) for v in (7, 8)])
    g = agen(2)
    print(await g.asend(None), await g.asend("hello"))
    await g.aclose()
    gg = (x * 2 async for x in AIter(2))
    print([v async for v in gg])
    a = agen(1)
    try:
        await a.__anext__()
        await a.athrow(KeyError("k"))
    except KeyError as e:
        print(repr(e))
    try:
        async for x in [1]: pass
    except TypeError as e:
        print(e)
    return "main done"
print(run(main()))
