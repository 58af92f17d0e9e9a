# What a function no longer refers to can be collected while it runs: after unpacking, loops, with and comprehensions.
import contextlib
import gc
import weakref


class Thing:
    pass


def make(n):
    return [Thing() for _ in range(n)]


def watch(things):
    return weakref.WeakSet(things)


def alive(watched):
    for _ in range(3):
        gc.collect()
    return len(watched)


def pair():
    things = make(3)
    return watch(things), things


def unpacking():
    watched, things = pair()
    del things
    return alive(watched)


def swapping():
    a, b, c = make(3)
    watched = watch([a, b, c])
    a, b, c = c, a, b
    del a, b, c
    return alive(watched)


def looping():
    watched, things = pair()
    for thing in things:
        if thing is things[1]:
            break
    del thing, things
    return alive(watched)


def looping_over_pairs():
    watched, things = pair()
    for number, thing in enumerate(things):
        pass
    del thing, things
    return alive(watched)


def comprehending():
    watched, things = pair()
    numbers = [id(t) for t in things for _ in range(2)]
    del things
    return alive(watched), len(numbers)


def managing():
    watched, things = pair()
    with contextlib.nullcontext(things) as same:
        pass
    del things, same
    return alive(watched)


def catching():
    watched, things = pair()
    try:
        raise ValueError(things)
    except ValueError as e:
        del things
    return alive(watched)


for f in unpacking, swapping, looping, looping_over_pairs, comprehending, managing, catching:
    print(f.__name__, f())
