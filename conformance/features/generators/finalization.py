# What happens to generators and coroutines that nothing refers to any more.
import gc
import sys
import warnings


def gen():
    try:
        yield 1
    finally:
        print("finally")


g = gen()
next(g)
del g
gc.collect()


def cyclic():
    try:
        me = yield
        yield 2
    except BaseException as e:
        print(repr(e))
        raise ValueError("bad")


g = cyclic()
next(g)
g.send(g)
sys.unraisablehook = lambda a: print(a.exc_type, a.err_msg.split(" at ")[0], a.object)
del g
gc.collect()
gc.collect()


async def co():
    pass


sys.set_coroutine_origin_tracking_depth(3)
c = co()
print([place[1:] for place in c.cr_origin])
c.close()
del c
sys.set_coroutine_origin_tracking_depth(0)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    co(), co()
    gc.collect()
print([str(each.message) for each in seen])
warnings.simplefilter("error")
co()
gc.collect()


async def items():
    try:
        yield 1
    finally:
        print("not reached")


sys.set_asyncgen_hooks(lambda a: print("first"), lambda a: print("finalizer", a.__name__))
a = items()
try:
    a.__anext__().send(None)
except StopIteration as e:
    print(e.value)
del a
gc.collect()

f = (lambda: (yield 1))()
next(f)
try:
    f.send(5)
except StopIteration as e:
    print(e.value)


class Witness:
    def __del__(self):
        print("gone", sys.exception())


def handle():
    try:
        raise Exception(Witness())
    except Exception:
        pass
    gc.collect()
    print("after")


handle()
