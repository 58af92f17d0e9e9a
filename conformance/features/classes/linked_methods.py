"""Method calls at one site that meets few, then many classes, while classes, functions and instances change."""


class Base:
    def area(self):
        return ("base", self.size)

    def grow(self, by, factor=2):
        self.size += by * factor
        return self.size

    def __init__(self, size):
        self.size = size


def subclass(i):
    class Sub(Base):
        if i % 3 == 0:
            def area(self):
                return ("sub", i, self.size)
        elif i % 3 == 1:
            @staticmethod
            def area():
                return ("static", i)
        @classmethod
        def who(cls):
            return cls.__name__ + str(i)
    return Sub


def call(objects):
    return [o.area() for o in objects]


def grow(objects):
    total = 0
    for o in objects:
        total += o.grow(1)
        total += o.grow(1, factor=3)
        total += o.grow(by=2)
    return total


few = [Base(1), subclass(2)(2), subclass(5)(3)]
for _ in range(30):
    few_result = call(few)
print(few_result, grow(few * 10))

many = few + [subclass(i)(i) for i in range(12)]
for _ in range(30):
    many_result = call(many)
print(many_result, grow(many * 10))

# More classes than a table of methods holds.
crowd = [subclass(i)(i) for i in range(200)]
for _ in range(5):
    crowd_result = call(crowd)
print(sum(len(r) for r in crowd_result), crowd_result[-3:], grow(crowd * 3))

# A class, the base and an instance change after the site has linked to them.
print(call(many)[:3])
Base.area = lambda self: ("changed", self.size)
print(call(many))
type(many[3]).area = staticmethod(lambda: "static now")
print(call(many)[:5])
del type(many[3]).area
print(call(many)[:5])
many[0].area = lambda: "own"
print(call(many)[:2])
del many[0].area
print(call(many)[:2])
many[4].__class__ = type(many[6])
print(call(many)[4:7])

# The function's own code and defaults change.
Base.grow.__defaults__ = (100,)
print(many[0].grow(1), grow(many))
Base.grow.__code__ = (lambda self, by, factor=2: by + factor).__code__
print(many[0].grow(1), grow([many[0], few[1]]))


def names(objects):
    return [o.who() for o in objects]


for _ in range(30):
    result = names(many[3:8])
print(result)


# One site, receivers with and without a Python class.
def texts(objects):
    return [o.__str__() for o in objects] + [o.__eq__(o) for o in objects]


class Text:
    def __str__(self):
        return "text"


mixed = [1, "s", 2.5, True, None, (1, 2), [3], Text(), b"b"]
for _ in range(30):
    result = texts(mixed)
print(result)


# Attributes at the same place in all classes, at others, and beyond the fields.
class P:
    def __init__(self, *names):
        for i, name in enumerate(names):
            setattr(self, name, i)


class Q(P):
    pass


class R(P):
    pass


def total(objects):
    n = 0
    for o in objects:
        n = n * 3 + o.x
        o.x = o.x + 1
        o.x -= 1
    return n


same = [P("x", "y"), Q("x"), R("x", "z", "y")]
other = [P("y", "x"), Q("a", "b", "c", "x"), R(*"abcdefghijkx")]
for _ in range(30):
    print(total(same * 5), total((same + other) * 3), end=" ")
    if _ == 20:
        P.x = property(lambda self: 7, lambda self, value: None)
    if _ == 25:
        del P.x
print([vars(o) for o in same + other])
del same[0].x
try:
    total(same)
except AttributeError as e:
    print(e)


# The same where an argument is a call, so that the method is looked up before.
class Adder:
    def add(self, n):
        return n + 1


def adder(i):
    class Other(Adder):
        if i % 2:
            def add(self, n):
                return n + i
    return Other()


def one():
    return 1


def sums(objects):
    return [o.add(one()) for o in objects]


adders = [Adder()]
for i in range(12):
    for _ in range(8):
        added = sums(adders)
    print(added, end=" ")
    adders.append(adder(i))
adders[3].add = lambda n: "own"
print(sums(adders))
del adders[3].add
Adder.add = lambda self, n: "changed"
print(sums(adders))
