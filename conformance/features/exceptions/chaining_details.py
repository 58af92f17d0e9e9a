# __context__, __cause__ and __suppress_context__ in every arrangement.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


def catch(f):
    try:
        f()
    except BaseException as e:
        return e
def chain(e):
    out = []
    while e is not None:
        out.append(f"{e!r}{' from' if e.__cause__ else ''}{' suppressed' if e.__suppress_context__ else ''}")
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return " <- ".join(out)
def a(): raise ValueError("a")
def b():
    try: a()
    except ValueError: raise KeyError("b")
def c():
    try: b()
    except KeyError as e: raise TypeError("c") from e
def d():
    try: b()
    except KeyError: raise OSError("d") from None
def e_():
    try: a()
    finally: raise IndexError("finally")
def f():
    try: a()
    except ValueError as e: raise e
def g():
    try: a()
    except ValueError as e:
        try: b()
        except KeyError: pass
        raise
def h():
    try:
        raise ValueError("first")
    except ValueError as e:
        try:
            raise TypeError("second")
        except TypeError:
            raise e
def i():
    try: raise ValueError from KeyError
    except ValueError as e: return e
def with_():
    class CM:
        def __enter__(self): pass
        def __exit__(self, *a): raise RuntimeError("exit")
    with CM(): a()
def gen():
    def inner():
        try: yield
        except ValueError: raise KeyError("in generator")
    it = inner()
    next(it)
    it.throw(ValueError("thrown"))
def self_cause():
    e = ValueError("self")
    raise e from e
def loop():
    try:
        raise ValueError("x")
    except ValueError as e:
        raise e from KeyError("k")
def prop():
    class P:
        @property
        def p(self): a()
        def __getattr__(self, n): raise AttributeError(n)
    P().p
def attr():
    class P:
        @property
        def p(self): raise AttributeError("inner")
        def __getattr__(self, n): raise AttributeError("outer " + n)
    P().p
for fn in (a, b, c, d, e_, f, g, h, with_, gen, loop, prop, attr):
    print(fn.__name__, chain(catch(fn)))
x = i()
print(type(x.__cause__).__name__, x.__suppress_context__, catch(self_cause).__cause__ is not None)
n = ValueError("manual")
n.__context__ = KeyError("set")
n.__cause__ = None
print(n.__suppress_context__, n.__context__, chain(n))
n.__suppress_context__ = False
print(chain(n))
def deep(k):
    try:
        if k: deep(k - 1)
        else: 1 / 0
    except Exception as e:
        raise type(e)(f"level {k}")
print(chain(catch(lambda: deep(3))))
attempt(lambda: exec("raise ValueError('x') from 'y'"), lambda: exec("raise 'text'"), lambda: exec("raise"), lambda: exec("raise ValueError, 'x'"), lambda: exec("raise type('T', (), {})"), lambda: exec("raise None"), lambda: exec("raise ValueError from TypeError('t')"), lambda: exec("raise NotImplemented"), lambda: exec("raise type('B', (Exception,), {'__new__': lambda cls: 5})"))
