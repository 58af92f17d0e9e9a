# global and nonlocal in functions, classes and nested scopes.
x = "module"


def set_global():
    global x, created
    x = "changed"
    created = "by function"


def shadow():
    x = "local"
    def inner():
        global x
        return x
    return x, inner()


set_global()
print(x, created, shadow())


def outer():
    v = 1
    def middle():
        def inner():
            nonlocal v
            v += 1
            return v
        return inner
    f = middle()
    return f(), f(), v


print(outer())


def in_class():
    v = "function"
    class C:
        nonlocal v
        v = "set by class"
        def m(self): return v
    return v, C().m(), hasattr(C, "v")


print(in_class())


class G:
    global from_class
    from_class = 1
    x = x
    def f(self): return x


print(from_class, G.x, G().f())


def del_global():
    global temp
    temp = 1
    del temp
    try:
        temp
    except NameError as e:
        print(e)


del_global()


def loops():
    global i
    for i in range(3): pass
    import os as i_os
    def f():
        nonlocal i_os
        i_os = 5
    f()
    return i_os


print(loops(), i)


def with_except():
    global err
    try:
        1 / 0
    except ZeroDivisionError as err:
        pass
    return "err" in globals()


print(with_except())


def comprehension():
    n = 0
    def bump():
        nonlocal n
        n += 1
        return n
    [bump() for _ in range(3)]
    [n := k for k in range(10)]
    return n


print(comprehension())


def exec_in():
    y = 1
    exec("y = 2; z = 3")
    ns = {}
    exec("global g; g = 5; l = 6", ns)
    return y, "z" in locals(), sorted(k for k in ns if not k.startswith("__"))


print(exec_in())


def walrus_global():
    global w
    if (w := 5) > 3: return [w := w + k for k in range(3)]


print(walrus_global(), w)


def unbound():
    try:
        print(q)
    except UnboundLocalError as e:
        print(e)
    if False: q = 1


unbound()
def lam():
    k = 1
    f = lambda: k
    k = 2
    return f()


print(lam(), (lambda: x)(), eval("x"), eval("k", {"k": 9}), [eval("x") for _ in range(1)])
print(sorted(n for n in set(globals()) & {"x", "created", "temp", "err", "w", "i", "from_class"}))
