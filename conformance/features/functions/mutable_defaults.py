# Defaults are evaluated once, when the def is executed, from left to right.
def log(value):
    print("evaluated", value)
    return value


def f(a=log(1), *, b=log(2), c: log("annotation is lazy") = log(3)): return a, b, c


print(f(), f())


def append(item, to=[]):
    to.append(item)
    return to


print(append(1), append(2), append.__defaults__)
append.__defaults__ = ([],)
print(append(3))
append.__defaults__ = None
try:
    append(1)
except TypeError as e:
    print(e)


def kw(*, k=1): return k


kw.__kwdefaults__ = {"k": 5}
print(kw())
kw.__kwdefaults__["k"] = 6
print(kw())
del kw.__kwdefaults__
try:
    kw()
except TypeError as e:
    print(e)
fs = [lambda i=i: i for i in range(3)]
late = [lambda: i for i in range(3)]
print([g() for g in fs], [g() for g in late])
x = 1


def uses_x(y=x): return y


x = 2
print(uses_x())


class C:
    attr = 5
    def m(self, a=attr): return a


C.attr = 6
print(C().m())
for wrong in ("append.__defaults__ = 5", "kw.__kwdefaults__ = 5", "append.__code__ = 5", "append.__name__ = 5", "append.__dict__ = 5", "append.__globals__ = {}", "append.__closure__ = None", "append.__qualname__ = None", "append.__annotations__ = 5", "append.__type_params__ = 5"):
    try:
        exec(wrong)
    except Exception as e:
        print(wrong, "->", type(e).__name__, e)
append.__code__ = uses_x.__code__
print(append(7), append.__name__, append.__code__.co_name)
