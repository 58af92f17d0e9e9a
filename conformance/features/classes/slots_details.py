# __slots__: what instances may hold.
class P:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x


p = P(1)
for f in (lambda: p.y, lambda: setattr(p, "z", 1), lambda: p.__dict__, lambda: delattr(p, "y"), lambda: __import__("weakref").ref(p)):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, str(e).replace("y\n", "y"))
print(P.x, type(P.x).__name__, P.x.__get__(p), P.__slots__)
P.x.__set__(p, 10)
print(p.x)


class WithDict(P):
    pass


w = WithDict(2)
w.z = 3
print(w.__dict__, w.x, w.z)


class More(P):
    __slots__ = {"w": "documented slot", "__dict__": None}


m = More(1)
m.w, m.other = 5, 6
print(m.w, m.__dict__, More.w.__doc__, sorted(More.__slots__))


class Single:
    __slots__ = "only"


Single().only = 1
print(Single.__slots__)


class Empty:
    __slots__ = ()


try:
    Empty().a = 1
except AttributeError as e:
    print(e)


class Private:
    __slots__ = ("__hidden",)
    def __init__(self): self.__hidden = 1


print([n for n in dir(Private) if "hidden" in n])


class Weak:
    __slots__ = ("__weakref__", "a")


import weakref, copy, pickle
x = Weak()
print(weakref.ref(x)() is x)
x.a = [1]
y = copy.copy(x)
z = copy.deepcopy(x)
print(y.a is x.a, z.a is x.a, z.a)
print(pickle.loads(pickle.dumps(p, 2)).x)


class IntSlots(int):
    __slots__ = ()


print(IntSlots(5) + 1)
try:
    class TupleSlots(tuple):
        __slots__ = ("a",)
except TypeError as e:
    print(e)
try:
    p.__class__ = Single
except TypeError as e:
    print(e)


class Same:
    __slots__ = ("x", "y")


p.__class__ = Same
print(type(p).__name__, p.x)
