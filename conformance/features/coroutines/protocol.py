# Coroutines driven by hand: send, throw, close, await protocol and errors.
import types


class Awaitable:
    def __init__(self, v): self.v = v
    def __await__(self):
        got = yield self.v
        return f"{self.v}:{got}"


async def child(n):
    return await Awaitable(n)


async def main():
    a = await child(1)
    b = await Awaitable(2)
    try:
        await Awaitable(3)
    except ValueError as e:
        return a, b, str(e)


c = main()
print(type(c).__name__, c.cr_running, c.cr_await, c.__name__, c.cr_code.co_name)
print(c.send(None), c.send("x"), c.cr_await is not None, c.send("y"))
try:
    c.throw(ValueError("thrown in"))
except StopIteration as e:
    print(e.value)
for f in (lambda: c.send(None), lambda: c.throw(KeyError), lambda: c.close()):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


async def awaits(x): return await x


class BadAwait:
    def __await__(self): return 5


class NotIter:
    def __await__(self): return [1]


def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e:
        return e.value


for x in (5, None, "s", [], BadAwait(), NotIter(), (i for i in ()), child):
    try:
        print(run(awaits(x)))
    except TypeError as e:
        print(e)


@types.coroutine
def old_style():
    v = yield "from generator"
    return v


c = awaits(old_style())
print(c.send(None))
try:
    c.send("back")
except StopIteration as e:
    print(e.value)
c = child(1)
for f in (lambda: iter(c), lambda: next(c), lambda: list(c), lambda: [*c], lambda: c[0], lambda: len(c)):
    try:
        f()
    except TypeError as e:
        print(e)
c.send(None)
c.close()
try:
    run(awaits(c))
except RuntimeError as e:
    print(e)


async def twice(): return 1


t = twice()
print(run(t))
try:
    run(t)
except RuntimeError as e:
    print(e)


async def ignore():
    try:
        await Awaitable(1)
    except GeneratorExit:
        await Awaitable(2)


i = ignore()
i.send(None)
try:
    i.close()
except RuntimeError as e:
    print(e)


async def stop(): raise StopIteration("x")


try:
    run(stop())
except RuntimeError as e:
    print(e, repr(e.__cause__))
import inspect
print(inspect.iscoroutinefunction(main), inspect.iscoroutine(i), inspect.isawaitable(Awaitable(1)), inspect.getcoroutinestate(i))
