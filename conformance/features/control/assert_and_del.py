# assert and del in all forms.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


def check(x):
    assert x, f"falsy: {x!r}"
    return x
class Falsy:
    def __bool__(self): raise ValueError("no truth")
def tuple_assert(x): assert x == 1, ("a", "tuple")
def exception_assert(x): assert x, KeyError("an exception as message")
def nested():
    try: assert 0, "inner"
    except AssertionError as e: assert False, e
def lazy():
    assert True, 1 / 0
    return "message not evaluated"
def failing_message(): assert False, 1 / 0
attempt(lambda: check(1), lambda: check(0), lambda: check([]), lambda: check(Falsy()), lambda: tuple_assert(2), lambda: exception_assert(0), nested, lazy, failing_message, lambda: exec("assert None"), lambda: exec("assert 1 == 2, 'words'"))
a = b = c = d = 1
x, dct = [1, 2, 3, 4, 5], {"a": {"b": 1}, "c": 2}
class O: pass
o = O()
o.p = o.q = 1
del a, (b, [c]), x[0], x[-1:], dct["a"]["b"], o.p
print(x, dct, vars(o), "a" in globals(), d)
def f():
    local = 1
    del local
    try: local
    except UnboundLocalError as e: print(e)
    local = 2
    return local
def g():
    cell = 1
    def h(): return cell
    del cell
    try: h()
    except NameError as e: print(e)
    cell = 3
    return h()
def loop():
    for i in range(3): del i
    try: i
    except UnboundLocalError as e: print(e)
    for i in range(2): pass
    return i
print(f(), g(), loop())
class D:
    def __delattr__(self, n): print("delattr", n)
    def __delitem__(self, k): print("delitem", k)
e = D()
del e.attr, e[1], e[1:2], e[...], e["k", 2], (e).x, [e][0].y
def index(log=[]):
    log.append("index")
    return log
del index()[0]
attempt(lambda: exec("del undefined"), lambda: exec("x = 1\ndel x, x"), lambda: exec("del [][0]"), lambda: exec("del (1).real"), lambda: exec("del {}['k']"), lambda: exec("del 'abc'[0]"), lambda: exec("del (1, 2)[0]"), lambda: exec("del range(3)[0]"), lambda: exec("del None.x"), lambda: exec("global g1; del g1"), lambda: exec("del int.real"), lambda: exec("del [1, 2, 3][::0]"), lambda: exec("def f():\n  del q\nf()"), lambda: exec("del print"), lambda: exec("import os; del os.nope"))
