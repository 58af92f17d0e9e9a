# Methods of dict and its views; insertion order.
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 9
print(d, list(d), list(d.values()), list(d.items()), len(d), "a" in d, d.get("z"), d.get("z", 0))
print(d.pop("a"), d.pop("zz", "def"), d.setdefault("n", []), d.setdefault("b", 5), d.popitem(), d)
d.update({"x": 1}, y=2)
d.update([("z", 3)])
print(d, d | {"b": 0}, {"q": 1} | d, dict(a=1), dict([("k", "v")]), dict({"a": 1}, b=2), dict.fromkeys("ab", 0))
print(list(reversed(d)), d == {"z": 3, "y": 2, "x": 1, "c": 3, "b": 9}, {1: "int", 1.0: "float", True: "bool"}, {(1, 2): "t"}[1, 2])
k, v, i = d.keys(), d.values(), d.items()
d["new"] = 1
print(k, v, i, "new" in k, ("new", 1) in i, k & {"x", "q"}, sorted(k | {"q"}), sorted(k - {"x"}), k ^ {"x"} == set(k) - {"x"}, k.isdisjoint({"q"}))
del d["new"]
print(d.copy() == d, {**d, "b": "over"}, {k: v for k, v in sorted(d.items())}, min(d), sorted(d, key=d.get))
n = {}
n["self"] = n
print(n, str({"a": [1, {"b": (2,)}]}), repr({}), {None: 1, ...: 2})
class H:
    def __init__(self, v): self.v = v
    def __hash__(self): return 1
    def __eq__(self, o): return self.v == o.v
c = {H(1): "one", H(2): "two"}
print(c[H(1)], c[H(2)], len(c), H(3) in c)
try:
    for x in d: d["grow" + x] = 1
except RuntimeError as e:
    print(e)
for bad in ("{}['x']", "{[]: 1}", "{}.pop('x')", "{}.popitem()", "dict(5)", "dict([(1,)])", "{} + {}", "{1: 2}.update(5)", "d.get()", "{}.fromkeys(5)"):
    try:
        print(eval(bad))
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
d.clear()
print(d, d.items(), dict(zip("ab", [1, 2])))
big = {i: i * i for i in range(1000)}
for i in range(0, 1000, 3): del big[i]
big[0] = "again"
print(len(big), list(big)[:3], list(big)[-1], sum(k for k in big))
