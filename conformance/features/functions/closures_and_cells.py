# Cells: what closures share, and when variables exist.
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    def reset():
        nonlocal n
        del n
    return inc, get, reset


inc, get, reset = counter()
inc()
inc(5)
print(get(), inc.__closure__[0].cell_contents, inc.__code__.co_freevars, counter.__code__.co_cellvars)
reset()
for f in (get, inc, reset, lambda: inc.__closure__[0].cell_contents):
    try:
        f()
    except (NameError, ValueError) as e:
        print(type(e).__name__, e)
inc.__closure__[0].cell_contents = 100
print(get(), inc())


def before():
    def use(): return later
    try:
        use()
    except NameError as e:
        print(type(e).__name__, e)
    later = 1
    return use()


print(before())


def local_before():
    try:
        print(v)
    except UnboundLocalError as e:
        print(e)
    v = 1
    del v
    try:
        v
    except UnboundLocalError as e:
        print(e)
    for v in (): pass
    try:
        v
    except UnboundLocalError as e:
        print(e)
    try:
        del v
    except UnboundLocalError as e:
        print(e)
    try:
        v += 1
    except UnboundLocalError as e:
        print(e)


local_before()


def loop_cells():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
    i = 10
    return [f() for f in fs]


print(loop_cells())


def deep():
    a = 1
    def l1():
        b = 2
        def l2():
            nonlocal a, b
            a, b = a + 1, b + 1
            return (lambda: (a, b))()
        return l2
    f = l1()
    return f(), f(), a


print(deep())


def param(p):
    def get(): return p
    p += 1
    return get()


def star(*args, **kw): return lambda: (args, kw)


print(param(1), star(1, k=2)())
import types
cell = types.CellType(5)
g = types.FunctionType((lambda: inc).__code__, {"inc": "global"}, "made")
print(g(), cell.cell_contents, cell == types.CellType(5), cell < types.CellType(6))
h = types.FunctionType(get.__code__, globals(), closure=(cell,))
print(h())
for args in ((get.__code__, {}), (get.__code__, {}, "n", None, ()), (get.__code__, {}, "n", None, (5,)), (5, {}), (get.__code__, 5)):
    try:
        types.FunctionType(*args)
    except (TypeError, ValueError) as e:
        print(e)
