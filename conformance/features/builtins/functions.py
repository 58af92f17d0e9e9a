# Built-in functions.
print(abs(-5), all([1, 1]), any([0]), bin(5), callable(len), chr(97), divmod(7, 2), hex(255), oct(8), ord("a"), pow(2, 3, 5), round(3.14159, 2), sum([1, 2], 10))
print(max(1, 5, 3), max([1, 2], key=lambda x: -x), min("abc"), max([], default="d"), min(3, 1, key=lambda x: x), sorted({3: 1, 1: 2}), len("abc"))
print(isinstance(1, (str, int)), isinstance([], list | dict), issubclass(bool, int), type(5), type("s").__name__, id(None) == id(None), hash("a") == hash("a"))
print(getattr("s", "upper")(), getattr(1, "x", "d"), hasattr([], "append"), vars(type("T", (), {"a": 1}))["a"], repr("x"), ascii("é"), format(5, "03d"), format("x", ">3"))
class O: pass
o = O()
setattr(o, "k", 1)
print(o.k, vars(o), dir(o)[-1], delattr(o, "k"), vars(o))
print(print("a", "b", sep="-", end="!\n"), eval("1+1"), list(iter("ab")), next(iter([5])), slice(1, 2), bool([]), complex(1, 2), object() != object())
print(isinstance(int, type), type(type), int.__class__, type(None), type(...), type(NotImplemented), type(print), NotImplemented is NotImplemented)
print([c for c in "hello"], dict(a=1), set([1]), frozenset([2]), tuple([1]), list((1,)), bytes(b"x"), bytearray(b"y"), memoryview(b"z")[0], str(5), str(b"x", "ascii"), int("7"), float("1"))
import builtins
print(builtins.len is len, sorted(n for n in dir(builtins) if n.startswith("a")), __builtins__ is builtins)
print(len(sorted(n for n in dir(builtins) if n[0].isupper() and n.endswith("Error"))))
