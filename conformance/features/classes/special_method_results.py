# What happens when special methods return the wrong type.
def made(**methods): return type("X", (), {k: (lambda v: lambda self, *a: v)(v) for k, v in methods.items()})()


cases = {
    "len": [lambda: len(made(__len__=-1)), lambda: len(made(__len__="x")), lambda: len(made(__len__=2 ** 70)), lambda: len(made(__len__=True))],
    "bool": [lambda: bool(made(__bool__=1)), lambda: bool(made(__bool__=None)), lambda: bool(made(__len__=-1)), lambda: bool(made(__len__=0)), lambda: not made(__bool__="x")],
    "str": [lambda: str(made(__str__=5)), lambda: repr(made(__repr__=None)), lambda: format(made(__format__=1)), lambda: f"{made(__str__=b'x')}", lambda: bytes(made(__bytes__="x"))],
    "hash": [lambda: hash(made(__hash__="x")), lambda: hash(made(__hash__=2 ** 61 - 1)), lambda: hash(made(__hash__=-1)), lambda: {made(__hash__=1.5): 1}, lambda: hash(made(__eq__=True))],
    "numbers": [lambda: int(made(__int__=1.5)), lambda: float(made(__float__=1)), lambda: complex(made(__complex__=1.0)), lambda: [1][made(__index__="x")], lambda: [1, 2][made(__index__=1)], lambda: float(made(__index__=7)), lambda: int(made(__trunc__=1)), lambda: round(made(__round__="anything"), 1)],
    "iter": [lambda: iter(made(__iter__=5)), lambda: iter(made(__iter__=None)), lambda: next(made(__next__=3)), lambda: list(made(__getitem__=1))[:0] if False else "skipped", lambda: reversed(made(__len__=1)), lambda: reversed(made(__reversed__="any"))],
    "contains": [lambda: 1 in made(__contains__="yes"), lambda: 1 in made(__contains__=[]), lambda: 1 in made(__iter__=iter([1])), lambda: 1 in made(x=1)],
    "compare": [lambda: made(__eq__="truthy") == 1, lambda: made(__lt__=[]) < 1, lambda: made(__ne__=None) != 1, lambda: sorted([made(__lt__="x"), made(__lt__="")]) and "sorted"],
    "dir": [lambda: dir(made(__dir__=5)), lambda: dir(made(__dir__=["b", "a"])), lambda: dir(made(__dir__=[1, "a"]))],
    "context": [lambda: exec("with x: pass", {"x": made()}), lambda: exec("with x: pass", {"x": made(__enter__=1)}), lambda: exec("with x as y: print(y)", {"x": made(__enter__=1, __exit__=None)}), lambda: exec("with x: 1/0", {"x": made(__enter__=1, __exit__="swallow")})],
    "call": [lambda: made()(), lambda: made(__call__=8)(), lambda: made(__getitem__=9)["k"], lambda: made()["k"], lambda: made()[1:2], lambda: exec("del x[0]", {"x": made()}), lambda: exec("x[0] = 1", {"x": made()})],
    "hint": [lambda: list(made(__iter__=iter([1]), __length_hint__=-1)), lambda: __import__("operator").length_hint(made(__length_hint__="x")), lambda: __import__("operator").length_hint(made(__length_hint__=-1)), lambda: __import__("operator").length_hint(made(__length_hint__=NotImplemented), 7)],
    "instance": [lambda: isinstance(1, made(__instancecheck__=1)), lambda: isinstance(1, 5), lambda: issubclass(1, int), lambda: issubclass(int, 5), lambda: isinstance(1, (str, 5)), lambda: isinstance(1, int | str), lambda: isinstance(1, list[int])],
}
for name, calls in cases.items():
    for call in calls:
        try:
            print(name, "->", call())
        except Exception as e:
            print(name, "->", type(e).__name__, e)
