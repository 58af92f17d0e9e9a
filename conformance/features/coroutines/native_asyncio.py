"""The module _asyncio: attributes and errors of its Future and Task, current and all tasks, what is told of lost futures."""
import _asyncio
import asyncio
import gc
import threading
import weakref


def refused(function, *args, **kwargs):
    try:
        print("no error:", function(*args, **kwargs))
    except (Exception, asyncio.CancelledError) as e:
        print(f"{type(e).__name__}: {e}".split(" <")[0])


class Loop(asyncio.SelectorEventLoop):
    def call_exception_handler(self, context):
        print("told:", {k: str(v) if k == "message" else type(v).__name__ for k, v in context.items()})


print(asyncio.Future is _asyncio.Future, asyncio.Task is _asyncio.Task, _asyncio.Task.__bases__)
loop = Loop()

# States and errors of a future.
f = asyncio.Future(loop=loop)
print(f, f._state, f._callbacks, f._result, f._exception, f._source_traceback, f._asyncio_future_blocking)
refused(f.result)
refused(f.exception)
refused(f.set_exception, 3)
refused(asyncio.Future, 1)
refused(asyncio.Future)
refused(setattr, f, "other", 1)
refused(setattr, f, "_log_traceback", True)
refused(delattr, f, "_log_traceback")
refused(asyncio.Future.__new__(asyncio.Future).get_loop)
calls = []
f.add_done_callback(calls.append)
f.add_done_callback(print)
f.add_done_callback(calls.append)
print(f.remove_done_callback(calls.append), [c for c, _ in f._callbacks])
f.remove_done_callback(print)
f.add_done_callback(calls.append)
f.set_result(42)
loop.run_until_complete(asyncio.sleep(0, loop))
print(f, f.result(), f.done(), f.cancel(), calls == [f])
refused(f.set_result, 1)
refused(f.set_exception, ValueError)

g = asyncio.Future(loop=loop)
g.set_exception(StopIteration())
refused(g.result)
h = asyncio.Future(loop=loop)
print(h.cancel("why"), h.cancelled(), h._cancel_message)
refused(h.result)
i = iter(asyncio.Future(loop=loop))
print(type(i).__name__, isinstance(next(i), asyncio.Future))
refused(next, i)
refused(iter(asyncio.Future(loop=loop)).throw, 3)
refused(iter(asyncio.Future(loop=loop)).throw, KeyError("thrown"))


# Tasks.
async def wait_for(future):
    return await future


async def main():
    current = asyncio.current_task()
    future = loop.create_future()
    task = asyncio.create_task(wait_for(future), name="waits")
    print(task.get_name(), task._fut_waiter, task.get_coro().__name__, asyncio.all_tasks() == {current, task})
    await asyncio.sleep(0)
    print(task._fut_waiter is future, [c.__qualname__ for c, _ in future._callbacks], future._asyncio_awaited_by == {task})
    refused(asyncio.tasks._enter_task, loop, task)
    refused(asyncio.tasks._leave_task, loop, task)
    refused(task.set_result, 1)
    print(task.cancelling(), task.cancel("stop"), task.cancelling(), task._must_cancel, future.cancelled())
    refused(asyncio.Task, 7)
    try:
        await task
    except asyncio.CancelledError as e:
        print(repr(e), task.cancelled(), task.uncancel(), asyncio.all_tasks() == {current})
    found = []
    thread = threading.Thread(target=lambda: found.append(asyncio.current_task(loop)))
    thread.start()
    thread.join()
    print(found == [current], asyncio.current_task() is current)

    async def yields():
        await Wrong()

    try:
        await asyncio.create_task(yields())
    except RuntimeError as e:
        print(str(e)[:24])
    eager = asyncio.Task(asyncio.sleep(0, "early"), loop=loop, eager_start=True)
    done = asyncio.Task(now(), loop=loop, eager_start=True)
    print(eager.done(), done.done(), done.get_coro(), done.result(), await eager)


class Wrong:
    def __await__(self):
        yield 1


async def now():
    return asyncio.current_task().get_name()[:5]


asyncio.events._set_running_loop(None)
loop.run_until_complete(main())


# What nothing refers to any more.
def lose():
    lost = asyncio.Future(loop=loop)
    lost.set_exception(ValueError("nobody asks"))
    asked = asyncio.Future(loop=loop)
    asked.set_exception(ValueError("asked for"))
    asked.exception()
    return weakref.ref(lost)


gone = lose()
gc.collect()
print(gone())
loop.close()
refused(asyncio.get_running_loop)
refused(asyncio.current_task)
