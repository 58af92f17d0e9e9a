# dict: construction, merging, methods and messages.
print(dict(a=1), dict([("a", 1)], b=2), dict({"a": 1}, a=2), dict(["ab", "cd"]), dict(zip("ab", [1, 2])), {**{"a": 1}, "a": 2}, dict.fromkeys("ab"), dict.fromkeys("ab", []), {1: "a", True: "b", 1.0: "c"}, {"a": 1} | {"b": 2} | {"a": 3}, {} == dict())
d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.pop("a"), d.pop("z", None), d.setdefault("c", 3), d.setdefault("c", 4), d.popitem(), d, d.copy() is d, d.update({"x": 1}, y=2), d, d.update([("p", 1)]), d.update(), list(d), list(reversed(d)))
d |= {"a": 9}
d |= [("q", 1)]
print(d, "a" in d, 1 in d, len(d), bool({}), d == {"a": 9}, d != {}, {1: [2]} == {1: [2]}, {1: 2, 3: 4} == {3: 4, 1: 2})
for e in ("d['zz']", "{}[1]", "d[[]]", "{[]: 1}", "{{}: 1}", "{{1}: 1}", "d[(1, [])]", "d.pop('zz')", "{}.popitem()", "d.pop()", "d.pop(1, 2, 3)", "d.get()", "d.setdefault()", "dict(5)", "dict([1])", "dict(['abc'])", "dict([('a', 1, 2)])", "dict([('a',)])", "dict('ab')", "dict(1, 2)", "dict([[[], 1]])", "d.update(5)", "d.update([1])", "d.update(a=1, **{'a': 2})", "d.update({}, {})", "d | 5", "d | [('a', 1)]", "5 | d", "d + d", "d < d", "d.fromkeys(5)", "d.fromkeys()", "dict.fromkeys([[]])", "del d['zz']", "d.nope", "d.clear(1)", "hash(d)", "dict(**{1: 2})", "dict(**5)", "{**5}", "{**[]}", "d.has_key('a')", "d.keys() + []", "iter(d, 1)", "d['a', 'b']", "d[1:2]", "d[None]", "d[1.5]", "d[b'x']", "d['it\\'s']", "sorted({'b': 1, 'a': 2})", "max({'b': 1, 'a': 2})", "sum({1: 2, 3: 4})", "dict(a=1).items() <= dict(a=1, b=2).items()"):
    try:
        if e.startswith("del"): exec(e)
        print(e, "=", repr(eval(e)))
    except Exception as err:
        print(e, "->", type(err).__name__, err)


class Missing(dict):
    def __missing__(self, key):
        return f"missing {key}"


m = Missing(a=1)
print(m["a"], m["b"], m.get("b"), "b" in m, len(m), m | {"z": 1}, type(m | {}).__name__, type({} | m).__name__, type(m.copy()).__name__, repr(m))


class Keyed:
    def keys(self): return ["x", "y"]
    def __getitem__(self, k): return k * 2


print(dict(Keyed()), {**Keyed()}, (lambda **kw: kw)(**Keyed()))


class BadHash:
    def __hash__(self): raise ValueError("no hash")


class BadEq:
    def __hash__(self): return 1
    def __eq__(self, o): raise ValueError("no eq")


for f in (lambda: {BadHash(): 1}, lambda: {BadEq(): 1, BadEq(): 2}, lambda: BadHash() in {}, lambda: {}.get(BadHash()), lambda: {}.pop(BadHash(), 1)):
    try:
        print(len(f()) if not isinstance(f(), (bool, int)) else f())
    except ValueError as e:
        print(e)
r = {}
r["self"] = r
print(r, {"a": [r]})
