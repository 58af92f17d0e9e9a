match x:
    case 1: pass
    case -1 | 1.5 | 2j | -3 + 4j | 1 - 2j: pass
    case 'a' 'b' | b'c' | None | True | False: pass
    case a: pass
    case _: pass
    case a.b.c: pass
    case (a): pass
    case (a,) | [a] | () | [] | (a, *b) | [*_, c]: pass
    case a, *b, c: pass
    case *a,: pass
    case {}: pass
    case {'a': 1, -1: b, c.d: e, None: f, **g}: pass
    case {**g,}: pass
    case A(): pass
    case A.B(a, 1, b=c, d=(e, f),): pass
    case (1 | 2) as a if b := c: pass
    case [(1 | 2) as a, b]: pass
match x, *y:
    case a: pass
match (x):
    case a: pass
match x := y:
    case a: pass
match -x:
    case match: pass
match = case = type = _ = 1
match(x)
match[x]
match * y
match, x
match.x
match: int
match (x), y
type(x)
type[x]
type.x
type: int
case(x)
print(match, case, type, _)
def match(case, type): return match
match match:
    case case: pass
class type: case = 1
