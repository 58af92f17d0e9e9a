# Which operand's method is asked first, and what NotImplemented means.
class Base:
    def __init__(self, name): self.name = name
    def __add__(self, other):
        print(f"{self.name}.__add__")
        return NotImplemented
    def __radd__(self, other):
        print(f"{self.name}.__radd__")
        return "radd"
    def __eq__(self, other):
        print(f"{self.name}.__eq__")
        return NotImplemented
    def __lt__(self, other):
        print(f"{self.name}.__lt__")
        return NotImplemented
    def __gt__(self, other):
        print(f"{self.name}.__gt__")
        return "gt"


class Sub(Base):
    def __radd__(self, other):
        print(f"{self.name}.__radd__ of Sub")
        return "sub"


class SubNoOverride(Base): pass


class Other:
    def __radd__(self, other):
        print("Other.__radd__")
        return "other"


a, s, n = Base("a"), Sub("s"), SubNoOverride("n")
print(a + s)
print(a + n)
print(s + a)
print(a + Other())
print(a == s)
print(a < s)
print(5 + a)
try:
    a + a
except TypeError as e:
    print(e)
try:
    print(a + 5)
except TypeError as e:
    print(e)


class InPlace:
    def __init__(self): self.log = []
    def __iadd__(self, other):
        self.log.append(other)
        return self
    def __isub__(self, other): return NotImplemented
    def __sub__(self, other): return f"sub {other}"
    def __imul__(self, other): return None


x = InPlace()
y = x
x += 1
print(x is y, x.log)
x -= 2
print(x)
y *= 3
print(y)
for expression in ("1 + 'a'", "'a' + 1", "[] + ()", "1 - None", "{} | 5", "1 @ 2", "-'a'", "~1.5", "+[]", "divmod('a', 1)", "pow('a', 1)", "2 ** 'a'", "1 << 1.0", "1 < 'a'", "[1] < [None]", "None < None", "1j < 2j", "{} < {}", "object() > 1", "abs('a')", "round('a')", "'a' % 1", "'a' * 'b'", "[] * 1.5"):
    try:
        print(eval(expression))
    except TypeError as e:
        print(expression, "->", e)
for statement in ("x = []; x += 1", "x = 1; x += 'a'", "x = 'a'; x -= 'b'", "x = (); x *= 'a'", "x = {}; x |= 1", "x = set(); x &= []", "x = 5; x @= 1", "x = 1; x **= 'a'", "x = 1; x //= None", "x = 1.0; x <<= 2", "x = b''; x += ''"):
    try:
        exec(statement)
    except TypeError as e:
        print(statement, "->", e)
