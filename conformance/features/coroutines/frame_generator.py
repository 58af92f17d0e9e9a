"""f_generator of the frames on the stack: the coroutine or generator that each belongs to, as asyncio's call graphs show."""
import asyncio
import sys


def stack():
    names = []
    f = sys._getframe(1)
    while f is not None:
        g = f.f_generator
        names.append((f.f_code.co_name, None if g is None else (type(g).__name__, g.__name__)))
        if g is None and names[1:]:
            break
        f = f.f_back
    return names


async def inner():
    await asyncio.sleep(0)
    return stack()


async def middle():
    try:
        return await inner()
    finally:
        pass


async def gives():
    yield await middle()


async def outer():
    async for names in gives():
        return names


async def main():
    for name in await asyncio.create_task(outer()):
        print(*name)
    task = asyncio.create_task(shown(), name="task")
    await task


async def shown():
    graph = asyncio.capture_call_graph()
    print(graph.future.get_name(), [e.frame.f_code.co_name for e in graph.call_stack])
    for waiting in graph.awaited_by:
        print([e.frame.f_code.co_name for e in waiting.call_stack])


asyncio.run(main())
