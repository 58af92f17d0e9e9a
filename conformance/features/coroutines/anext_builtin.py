# anext() with and without a default.
import asyncio


async def numbers():
    yield 1
    yield 2


class Mine:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration


async def main():
    n = numbers()
    print(await anext(n), await anext(n, 'none'), await anext(n, 'none'))
    try:
        await anext(n)
    except StopAsyncIteration as e:
        print(repr(e))
    print(await anext(Mine(), 7))
    try:
        anext([])
    except TypeError as e:
        print(e)
    a = anext(n, 3)
    print(type(a).__name__)
    a.close()


asyncio.run(main())
