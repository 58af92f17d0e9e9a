# Async generators: asend, athrow, aclose, finalisation, async comprehensions.
import asyncio


async def ticker(n):
    print("start")
    try:
        for i in range(n):
            got = yield i
            if got: print("got", got)
            await asyncio.sleep(0)
    except ValueError as e:
        print("caught", e)
        yield "recovered"
    finally:
        print("finally")


async def main():
    print([x async for x in ticker(3)], [x * 2 async for x in ticker(3) if x], {x async for x in ticker(1)}, {x: x async for x in ticker(1)})
    g = ticker(5)
    print(type(g).__name__, g.__name__, g.ag_running)
    print(await anext(g), await g.asend("hello"), await g.athrow(ValueError("v")))
    try:
        await anext(g)
    except StopAsyncIteration:
        print("exhausted")
    print(await anext(g, "default"))
    g = ticker(5)
    await g.asend(None)
    await g.aclose()
    await g.aclose()
    try:
        await ticker(1).asend("early")
    except TypeError as e:
        print(e)
    left = ticker(10)
    async for x in left:
        if x == 1: break
    else:
        print("no break")
    await left.aclose()
    async for x in ticker(1): pass
    else:
        print("else", x)

    async def stubborn():
        try:
            yield 1
        except GeneratorExit:
            yield 2

    s = stubborn()
    await anext(s)
    try:
        await s.aclose()
    except RuntimeError as e:
        print(e)

    async def raises():
        yield 1
        raise StopAsyncIteration

    try:
        print([x async for x in raises()])
    except RuntimeError as e:
        print(e)

    class NotAsync:
        def __aiter__(self): return self

    class BadNext:
        def __aiter__(self): return self
        def __anext__(self): return 5

    for bad in (5, [1], NotAsync(), BadNext()):
        try:
            async for x in bad: pass
        except TypeError as e:
            print(e)

    for bad in (5, object()):
        try:
            async with bad: pass
        except TypeError as e:
            print(e)
    nested = [[y async for y in ticker(x)] for x in range(2)]
    print(nested, sum([x async for x in ticker(3)]))
    gen = (x async for x in ticker(2))
    print(type(gen).__name__, [x async for x in gen])
    gens = [ticker(i + 1) for i in range(2)]
    print(await asyncio.gather(*map(anext, gens)))
    for g in gens: await g.aclose()


asyncio.run(main())
