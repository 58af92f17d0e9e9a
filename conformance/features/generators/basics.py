# yield, send, throw, close, return values.
def count(n):
    i = 0
    while i < n:
        got = yield i
        if got is not None: i = got
        else: i += 1
    return "done"
g = count(5)
print(next(g), next(g), g.send(3), next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value)
print(list(count(3)), next(count(0), "empty"))
def handler():
    while True:
        try:
            yield "ready"
        except ValueError as e:
            yield f"handled {e}"
h = handler()
next(h)
print(h.throw(ValueError("v")), next(h))
try:
    h.throw(KeyError("k"))
except KeyError as e:
    print("through", e)
print(list(h))
def cleanup():
    try:
        yield 1
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("finally")
c = cleanup()
next(c)
c.close()
c.close()
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
def lies():
    yield 1
    raise StopIteration("inner")
try:
    list(lies())
except RuntimeError as e:
    print(e, repr(e.__cause__))
g = count(1)
try:
    g.send(5)
except TypeError as e:
    print(e)
def reenter():
    yield next(r)
r = reenter()
try:
    next(r)
except ValueError as e:
    print(e)
print(type(g).__name__, g.__name__, g.gi_running, g.gi_frame is not None, (x for x in ()).__qualname__)
