# Views of dicts: live, set-like, and what mutation during iteration does.
d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), "a" in k, 2 in v, ("a", 1) in i, ("a", 2) in i, ["a"] in i if False else "x" in k)
d["d"] = 4
print(list(k), list(reversed(v)), list(reversed(i))[0], k.mapping["a"], type(k.mapping).__name__)
print(sorted(k & {"a", "z"}), sorted(k | ["z"]), sorted(k - {"a"}), sorted(k ^ {"a", "q"}), k == {"a", "b", "c", "d"}, k <= {"a", "b", "c", "d", "e"}, k > {"a"}, k.isdisjoint("xyz"), i & {("a", 1)}, i == dict(d).items(), v == d.values(), sorted({"a"} | k), {"a", "q"} - k)
for e in ("k[0]", "k + k", "k | 5", "v | v", "v & v", "hash(k)", "k.add('x')", "i.mapping = 1", "k.mapping['x'] = 1", "d.keys(1)", "dict.keys()", "dict.keys([])", "[] in k", "[] in i", "([], 1) in i", "k < 5", "5 & k", "k.isdisjoint(5)", "next(k)", "k == list(k)", "type(k)()", "k & [[]]", "repr({}.keys()), repr({}.items()), repr({1: {}}.values())"):
    try:
        print(e, "=", eval(e) if "= " not in e or "==" in e else exec(e))
    except Exception as err:
        print(e, "->", type(err).__name__, err)


def mutate(what, source):
    x = {1: "a", 2: "b", 3: "c"}
    seen = []
    try:
        for each in getattr(x, what)():
            seen.append(each)
            if len(seen) == 2:
                exec(source, {"x": x})
        print(what, source, seen)
    except RuntimeError as e:
        print(what, source, seen, "->", e)


for what in ("keys", "values", "items", "__iter__", "__reversed__"):
    for source in ("x[9] = 1", "del x[1]", "x[3] = 'new'", "x.clear()", "x.pop(1); x[7] = 1", "x.update(a=1)", "x.popitem()"):
        mutate(what, source)
s = {1, 2, 3}
for source in ("s.add(9)", "s.discard(1)", "s.clear()", "s.pop(); s.add(77)"):
    s, n = {1, 2, 3}, 0
    try:
        for _ in s:
            n += 1
            if n == 1: exec(source)
        print(source, "fine")
    except RuntimeError as e:
        print(source, "->", e)
it = iter(d)
next(it)
d["new"] = 1
for _ in range(2):
    try:
        next(it)
    except RuntimeError as e:
        print(e)
print(iter({1: 2}).__length_hint__(), len(list(iter(d))))
