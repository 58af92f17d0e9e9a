# The standard library's event loop.
import asyncio
async def work(name, delay, log):
    await asyncio.sleep(delay)
    log.append(name)
    return name.upper()
async def main():
    log = []
    r = await asyncio.gather(work("a", 0.5, log), work("b", 0.001, log))
    print(r, log)
    t = asyncio.create_task(work("c", 10, log))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled")
    try:
        async with asyncio.timeout(0.001):
            await asyncio.sleep(5)
    except TimeoutError:
        print("timeout")
    q = asyncio.Queue()
    async def producer():
        for i in range(3):
            await q.put(i)
        await q.put(None)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(producer())
        items = []
        while (item := await q.get()) is not None:
            items.append(item)
    print(items)
asyncio.run(main())
