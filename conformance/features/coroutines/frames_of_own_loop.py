# A frame of a coroutine that Python code drives, without asyncio, tells the coroutine.
import sys


def stack():
    frame, names = sys._getframe(1), []
    while frame is not None and frame.f_code.co_name != "<module>":
        made_by = frame.f_generator
        names.append((frame.f_code.co_name, made_by and made_by.__name__))
        frame = frame.f_back
    return names


class Pause:
    def __await__(self):
        yield


async def inner():
    try:
        await Pause()
    except ValueError:
        print("thrown:", stack())
    print("inner:", stack())
    return "done"


async def outer():
    return await inner()


def drive(coro, error=None):
    coro.send(None)
    try:
        coro.throw(error) if error else coro.send(None)
    except StopIteration as stop:
        print(stop.value)


async def nested():
    drive(outer())
    print("nested:", stack())
    await Pause()


drive(outer())
drive(outer(), ValueError())
drive(nested())
