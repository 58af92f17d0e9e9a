# match: literals, captures, sequences, mappings, classes, guards, or-patterns.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def f(v):
    match v:
        case 0: return "zero"
        case 1 | 2: return "one or two"
        case -3.5: return "neg"
        case "s" | b"b": return "text"
        case None | True: return "singleton"
        case []: return "empty"
        case [x]: return f"one {x}"
        case [1, *rest, 9]: return f"1..9 {rest}"
        case (a, b) if a == b: return f"pair of {a}"
        case [a, _]: return f"two {a}"
        case {"k": val, **rest}: return f"map {val} {rest}"
        case Point(0, y=yy): return f"on axis {yy}"
        case Point(x=xx) as p: return f"point {xx} {p.y}"
        case int(n) if n > 100: return f"big {n}"
        case str() as s: return f"str {s}"
        case 3 + 4j: return "complex"
        case _: return "other"
for v in (0, 1, 2, -3.5, "s", b"b", None, True, [], [7], [1, 2, 3, 9], (4, 4), [5, 6], {"k": 1, "z": 2}, Point(0, 5),
          Point(1, 2), 101, 50, "hello", 3 + 4j, {}, {"x": 1}, object, (1, 9), range(2), 0.0, False):
    print(f(v))
