# send, throw and close in every state of a generator.
def echo():
    print("started")
    received = yield "ready"
    while received != "stop":
        try:
            received = yield f"got {received}"
        except ValueError as e:
            received = yield f"caught {e}"
    return "done"


g = echo()
try:
    g.send("too early")
except TypeError as e:
    print(e)
print(next(g), g.send(1), g.throw(ValueError("oops")), g.send(2))
try:
    g.send("stop")
except StopIteration as e:
    print("returned", e.value)
for call in (lambda: next(g), lambda: g.send(1), lambda: g.throw(KeyError("late")), lambda: g.close()):
    try:
        print(call())
    except Exception as e:
        print(repr(e))
fresh = echo()
try:
    fresh.throw(KeyError("before start"))
except KeyError as e:
    print(repr(e), fresh.gi_frame)
for args in ((5,), ("x",), (ValueError, "m", None) if False else (object,)):
    try:
        echo().throw(*args)
    except TypeError as e:
        print(e)


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)


def returns_on_close():
    try:
        yield
    except GeneratorExit:
        return "closed value"


r = returns_on_close()
next(r)
print(r.close(), r.close())


def raises_stop(): yield next(iter(()))


try:
    list(raises_stop())
except RuntimeError as e:
    print(e, repr(e.__cause__))


def reenter():
    yield next(me)


me = reenter()
try:
    next(me)
except ValueError as e:
    print(e)
me = (x for x in iter(lambda: next(me), None))
try:
    next(me)
except ValueError as e:
    print(e)
print(g.gi_running, g.gi_frame, g.gi_code.co_name, g.__name__, g.__qualname__, g.gi_yieldfrom)
