# Subclasses of built-in types: what methods return, and which overrides are seen.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


class I(int):
    def __add__(self, o): return I(int(self) + int(o))
    def __repr__(self): return f"I({int(self)})"
class S(str):
    def upper(self): return "custom"
    def __eq__(self, o): return True
    __hash__ = str.__hash__
class L(list):
    def __getitem__(self, i): return f"item {i}"
    def append(self, x): super().append((x, "appended"))
class D(dict):
    def __getitem__(self, k): return f"got {k}"
    def get(self, k, d=None): return "custom get"
    def keys(self): return ["fake"]
class F(float):
    def __str__(self): return "F"
class T(tuple): pass
class B(bytes): pass
i, s, l, d, f = I(5), S("abc"), L([1, 2]), D(a=1), F(1.5)
print(i + 1, i - 1, type(i * 2).__name__, 1 + i, [i], f"{i} {i!r} {i:d}", "%d" % i, str(i), abs(i), type(+i).__name__, i == 5, hash(i) == hash(5), I("7"), {5: "x"}[i], [10, 20, 30, 40, 50, 60][i], range(i), int(i), type(int(i)).__name__, i.real, isinstance(i, int), divmod(i, 2), round(i), I.from_bytes(b"\x05"), type(I.from_bytes(b"\x05")).__name__, sum([i, i]), max(i, 3))
print(s.upper(), s == "zzz", type(s[:1]).__name__, type(s + "").__name__, type(s.strip()).__name__, type(str(s)).__name__, s in ["q"], type(s.lower()).__name__, "".join([s, s]), {"abc": 1}[s], s.encode(), S(b"x", "ascii"), len(s), s is S(s), f"{s:>5}")
l.append(3)
print(l[0], list(l), l, l[0:1], [*l], l + [1], type(l + [1]).__name__, type(l.copy()).__name__, type(l * 2).__name__, sorted(L([2, 1])), len(l), l.pop(), L("ab") == ["a", "b"], type(L([1])[:]).__name__)
print(d["zz"], d.get("a"), d, {**d} if False else dict.__getitem__(d, "a"), dict(d) if False else "", list(d), "a" in d, d | {"b": 2}, type(d | {}).__name__, type(d.copy()).__name__, eval("a", {}, d), "%(a)s" % d, "{0[a]}".format(d), "{a}".format_map(d), d == {"a": 1}, D.fromkeys("ab"))
print(f, repr(f), f"{f}", f + 1, type(f + 1).__name__, str(f), [f], "%s" % f, f.hex(), F("2.5"), T([1, 2])[0], type(T([1]) + (2,)).__name__, T() == (), B(b"x") + b"y", type(B(b"x").upper()).__name__, B.fromhex("61"), type(B.fromhex("61")).__name__)
class Cmp(int):
    def __lt__(self, o): return int(self) > int(o)
    def __index__(self): return 99
print(sorted([Cmp(1), Cmp(3), Cmp(2)]), max(Cmp(1), Cmp(2)), [0] * Cmp(2), "abc"[Cmp(1)], hex(Cmp(10)))
class Key(str):
    def __hash__(self): return 1
print({Key("a"): 1}.get("a"), {Key("a"): 1}.get(Key("a")), Key("a") == "a")
attempt(lambda: I("x"), lambda: S(b"x", "nope"), lambda: type("X", (bool,), {}), lambda: type("X", (slice,), {}), lambda: I(1) + "a", lambda: L(5), lambda: D(5), lambda: setattr(i, "attr", 1) or i.attr, lambda: vars(I(1)), lambda: setattr(5, "a", 1), lambda: T(1), lambda: F([]), lambda: type("Y", (int, str), {}), lambda: B("x"))
