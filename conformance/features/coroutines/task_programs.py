# asyncio: tasks, gather, timeouts, cancellation, queues, groups, locks and events.
import asyncio


async def work(name, delay, fail=False):
    try:
        await asyncio.sleep(delay)
        if fail: raise ValueError(name)
        return name
    except asyncio.CancelledError:
        print("cancelled", name)
        raise


async def main():
    print(await asyncio.gather(work("a", 0.02), work("b", 0.01)))
    print([repr(r) for r in await asyncio.gather(work("a", 0), work("b", 0, True), return_exceptions=True)])
    try:
        async with asyncio.timeout(0.01): await work("slow", 5)
    except TimeoutError as e:
        print("timeout", repr(e))
    try:
        await asyncio.wait_for(work("slow2", 5), 0.01)
    except TimeoutError:
        print("wait_for timeout")
    t = asyncio.create_task(work("t", 5), name="my task")
    await asyncio.sleep(0)
    print(t.get_name(), t.done(), t.cancel("why"))
    try:
        await t
    except asyncio.CancelledError as e:
        print("caught", e.args, t.cancelled())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(work("ok", 5))
            tg.create_task(work("bad", 0, True))
            tg.create_task(work("worse", 0, True))
    except* ValueError as g:
        print(g, sorted(str(e) for e in g.exceptions))
    q = asyncio.Queue(maxsize=2)

    async def producer():
        for i in range(4):
            await q.put(i)
            print("put", i)
        await q.put(None)

    async def consumer():
        got = []
        while (x := await q.get()) is not None: got.append(x)
        return got

    print(await asyncio.gather(producer(), consumer()))
    lock, event, sem, order = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2), []

    async def locked(n):
        async with lock:
            order.append(f"in{n}")
            await asyncio.sleep(0)
            order.append(f"out{n}")

    async def waiter():
        await event.wait()
        return "woken"

    w = asyncio.create_task(waiter())
    await asyncio.gather(*map(locked, range(3)))
    event.set()
    print(order, await w, sem.locked(), lock.locked())
    done, pending = await asyncio.wait([asyncio.create_task(work(str(i), i / 50)) for i in range(3)], return_when=asyncio.FIRST_COMPLETED)
    print(sorted(d.result() for d in done), len(pending))
    for p in sorted(pending, key=lambda p: p.get_name()):
        p.cancel()
        await asyncio.wait([p])
    for f in asyncio.as_completed([work("x", 0.03), work("y", 0.001)]): print(await f)
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.call_soon(fut.set_result, "future")
    print(await fut, await asyncio.to_thread(lambda: "thread"), await asyncio.shield(work("s", 0)))
    print(asyncio.current_task().get_name().startswith("Task-"), len(asyncio.all_tasks()) >= 1)
    try:
        fut.set_result(1)
    except asyncio.InvalidStateError as e:
        print(type(e).__name__)


asyncio.run(main())
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
try:
    asyncio.run(5)
except (TypeError, ValueError) as e:
    print(e)


async def nested():
    c = asyncio.sleep(0)
    try:
        asyncio.run(c)
    except RuntimeError as e:
        print(e)
    c.close()


asyncio.run(nested())
