# match: literals, guards, class patterns, mappings, captured names and fall-through.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


from dataclasses import dataclass
from collections import OrderedDict, deque, UserDict
from enum import Enum


@dataclass
class P: x: int; y: int = 0
class E(Enum): A = 1; B = 2
class Slots:
    __match_args__ = ("a", "b")
    def __init__(self): self.a = 1
class Const: PI = 3.14


def m(v):
    match v:
        case None | True | False: return f"singleton {v}"
        case 0: return "zero"
        case -1 | 1 + 2j: return "minus one or complex"
        case "a" "b" | b"x": return "text"
        case Const.PI: return "pi"
        case E.A: return "enum"
        case int(n) if n > 100: return f"big {n}"
        case int() | float() as n: return f"number {n}"
        case str(s) if len(s) == 1: return f"char {s}"
        case [] | [[]]: return "empty or nested empty"
        case [x]: return f"one {x}"
        case [1, *rest, 9]: return f"between {rest}"
        case (x, (y, *_)): return f"nested {x} {y}"
        case [_, _, *_]: return "two or more"
        case {"k": {"in": [a, *_]}, **rest}: return f"deep {a} {rest}"
        case {"type": "p", "x": int(x)}: return f"typed {x}"
        case {1: _, "two": two}: return f"keys {two}"
        case {}: return f"mapping {len(v)}"
        case P(x=0, y=0): return "origin"
        case P(x, y) if x == y: return f"diagonal {x}"
        case P(1 | 2 as x, y=y): return f"small {x} {y}"
        case P(): return "some P"
        case Slots(1, b=_): return "has b"
        case Slots(a): return f"slots {a}"
        case type(__name__=name): return f"class {name}"
        case _: return f"other {type(v).__name__}"


for v in (None, True, 0, 0.0, -1, 1 + 2j, "ab", b"x", 3.14, E.A, E.B, 500, 7, 2.5, "c", "long", [], [[]], (), [5], [1, 2, 3, 9], [1, 9], (1, (2, 3)), [1, 2], range(3), deque([1, 2, 3]), "xy", b"xy", {"k": {"in": [1, 2]}, "z": 0}, {"type": "p", "x": 3}, {"type": "p", "x": "3"}, {1: 0, "two": 2}, {}, {"q": 1}, OrderedDict(a=1), UserDict(a=1), {1, 2}, P(0), P(3, 3), P(2, 5), P(9, 8), Slots(), int, len, iter([])):
    print(m(v), end="; ")
print()
class BadArgs: __match_args__ = ["x"]
class BadArg: __match_args__ = (5,)
def bad1():
    match BadArgs():
        case BadArgs(1): pass
def bad2():
    match BadArg():
        case BadArg(1): pass
def bad3():
    match 5:
        case int(1, 2): pass
def bad4():
    match 5:
        case E.NOPE: pass
def bad5():
    match P(1):
        case P(1, 2, 3): pass
def bad6():
    match P(1):
        case P(1, x=1): pass
def bad7():
    match 5:
        case m(): pass
def names():
    match (1, 2):
        case (a, 3): pass
        case (b, c): pass
    return a, b, c
class Once(dict):
    def get(self, k, d=None):
        print("get", k)
        return super().get(k, d)
def lookups():
    match Once(a=1):
        case {"a": 2, "b": 3}: return 1
        case {"a": 1}: return 2
attempt(bad1, bad2, bad3, bad4, bad5, bad6, bad7, names, lookups)
