# Cells, nonlocal, and their lifetimes.
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get():
        return n
    return inc, get
inc, get = counter()
inc(); inc(5)
print(get(), inc.__code__.co_freevars, inc.__closure__[0].cell_contents)
def outer():
    x = "outer"
    def middle():
        def inner():
            nonlocal x
            x = "inner"
            return x
        return inner(), x
    return middle(), x
print(outer())
def late():
    def use(): return v
    v = 1
    r = use()
    v = 2
    return r, use()
print(late())
def unbound():
    def use(): return w
    try:
        use()
    except NameError as e:
        print(e)
    w = 1
    del w
    try:
        use()
    except NameError as e:
        print(e)
unbound()
def loop():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
    return [f() for f in fs]
print(loop())
def param(a):
    def g():
        nonlocal a
        a = a * 2
        return a
    return g(), a
print(param(21))
