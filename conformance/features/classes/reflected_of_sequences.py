"""A right operand that is a sequence with __radd__ or __rmul__ of its own is asked before a built-in sequence concatenates or repeats."""
class R(tuple):
    def __radd__(self, o): return ("radd", o)
    def __rmul__(self, o): return ("rmul", o)
class L(list):
    def __radd__(self, o): return ("radd", o)
class O:
    def __radd__(self, o): return ("radd", o)
    def __rmul__(self, o): return ("rmul", o)
class S(str):
    def __radd__(self, o): return ("radd", o)
for a in ([1], (1,), "a", b"a", bytearray(b"a"), range(2)):
    for b in (R((2,)), L([2]), O(), S("s")):
        try: print(a, type(b).__name__, a + b)
        except TypeError as e: print(a, type(b).__name__, e)
        try: print(a * b)
        except TypeError as e: print(e)
def f(a, b): return a + b
for i in range(3): print(f([1], R((2,))), f([1], [2]), f((1,), O()))
x = [1]; x += R((5,)); print(x)
x = [1]; x += O() if False else [3]; print(x)
