# match: bindings, dotted names, nested patterns, and what is no sequence.
class Color:
    RED = 1
    BLUE = 2
def c(v):
    match v:
        case Color.RED: return "red"
        case Color.BLUE: return "blue"
        case other: return f"other {other}"
print(c(1), c(2), c(3))
match [1, [2, {"a": (3, 4)}]]:
    case [x, [y, {"a": (z, w)}]]:
        print(x, y, z, w)
match {"a": 1, "b": 2}:
    case {"a": 1 | 2 as one, "b": b}:
        print(one, b)
match "abc":
    case [*_]: print("sequence")
    case str(x): print("string", x)
match 5:
    case 1: print("no")
match (1, 2, 3, 4):
    case [first, *_, last]: print(first, last)
match {"x": {"y": [1, 2]}}:
    case {"x": {"y": [_, n]}}: print(n)
try:
    match 1:
        case str.nothing: pass
except AttributeError as e:
    print(e)
class P:
    __match_args__ = ("a",)
    a = 1
try:
    match P():
        case P(1, 2): pass
except TypeError as e:
    print(e)
try:
    match P():
        case P(1, a=1): pass
except TypeError as e:
    print(e)
match, case, type = 1, 2, 3
print(match + case * type)
match = lambda x: x
print(match(5), match
      (6))
match [1, 2], 3:
    case [a, b], c if a < b: print(a, b, c)
