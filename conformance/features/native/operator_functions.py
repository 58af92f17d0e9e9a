# _operator: the operators as functions, and the three getters
import _operator as op


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for name in ("add", "sub", "mul", "floordiv", "truediv", "mod", "pow", "lshift", "rshift", "and_", "or_", "xor",
             "lt", "le", "eq", "ne", "gt", "ge", "is_", "is_not"):
    show(lambda: (name, getattr(op, name)(7, 2), getattr(op, name)(7, "a") if name in ("eq", "ne", "is_", "is_not") else None))
for name in ("neg", "pos", "abs", "inv", "invert", "not_", "truth", "index", "is_none", "is_not_none"):
    show(lambda: (name, getattr(op, name)(-7)))
    show(lambda: getattr(op, name)("a"))
a = [1]
print(op.iadd(a, [2]) is a, a, op.iconcat(a, (3,)), op.imul(a, 2), op.ior(1, 2), op.ixor(5, 1), op.ipow(2, 5))
print(op.concat([1], [2]), op.contains([1, 2], 2), op.countOf("abca", "a"), op.indexOf([3, 4], 4))
show(lambda: op.concat(1, 2))
show(lambda: op.iconcat({}, {}))
show(lambda: op.indexOf([1], 2))
show(lambda: op.indexOf(1, 2))
show(lambda: op.countOf(1, 2))
d = {}
op.setitem(d, 1, 2)
print(d, op.getitem(d, 1), op.delitem(d, 1), d)
show(lambda: op.getitem(1, 2))
show(lambda: op.add(1))
show(lambda: op.add(1, 2, 3))
show(lambda: op.add(1, b=2))
show(lambda: op.length_hint([1, 2]))
show(lambda: op.length_hint(iter([1, 2, 3])))
show(lambda: op.length_hint(1, 5))
show(lambda: op.length_hint(1, "a"))
show(lambda: op.call(max, 1, 3, key=lambda x: -x))
show(lambda: op.call())
show(lambda: op._compare_digest("ab", "ab"))
show(lambda: op._compare_digest(b"ab", b"ac"))
show(lambda: op._compare_digest("ab", b"ab"))
show(lambda: op._compare_digest("a\xe9", "ab"))


class C:
    def __init__(self):
        self.x = 1
        self.y = self

    def f(self, *args, **kwargs):
        return args, kwargs


c = C()
print(op.attrgetter("x")(c), op.attrgetter("y.y.x", "x")(c))
show(lambda: op.attrgetter("z")(c))
show(lambda: op.attrgetter())
show(lambda: op.attrgetter(1))
show(lambda: op.attrgetter("x", a=1))
show(lambda: op.attrgetter("x")(c, c))
show(lambda: op.attrgetter("x", "y.z"))
print(op.itemgetter(1)([1, 2]), op.itemgetter(1, 0)("ab"), op.itemgetter(slice(1))("abc"))
show(lambda: op.itemgetter(1)([1]))
show(lambda: op.itemgetter())
show(lambda: op.itemgetter(1, "a"))
print(op.methodcaller("f")(c), op.methodcaller("f", 1, a=2)(c))
show(lambda: op.methodcaller())
show(lambda: op.methodcaller(1))
show(lambda: op.methodcaller("f", 1, a=2))
show(lambda: op.methodcaller("g")(c))
print(op.attrgetter("a").__reduce__(), op.itemgetter(1, 2).__reduce__(), op.methodcaller("f", 1).__reduce__())
print(op.add, op.attrgetter, op.add.__doc__, op.add.__text_signature__)
