# collections: namedtuple, Counter, defaultdict, deque, ChainMap, OrderedDict, UserDict.
from collections import namedtuple, Counter, defaultdict, deque, ChainMap, OrderedDict, UserDict, UserList, UserString, abc

P = namedtuple("P", "x y", defaults=[5])
p = P(1)
print(p, p.x, p[1], p._asdict(), p._replace(y=2), P._fields, P._field_defaults, P._make([3, 4]), p == (1, 5), [*p], P.__doc__, P.x.__doc__, hash(p) == hash((1, 5)), p + (1,))
for f in (lambda: P(), lambda: P(1, 2, 3), lambda: P(z=1), lambda: p._replace(z=1), lambda: setattr(p, "x", 2), lambda: P._make([1, 2, 3]), lambda: namedtuple("A", "a a"), lambda: namedtuple("A", "class"), lambda: namedtuple("A", "_a"), lambda: namedtuple("1", "a"), lambda: namedtuple("A", "a b", defaults=[1, 2, 3]), lambda: namedtuple("A", "a def a _x", rename=True)._fields):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
c = Counter("abracadabra")
print(c, c.most_common(2), c["z"], sorted(c.elements())[:3], c.total(), c + Counter("az"), c - Counter("aaaaaaz"), c & Counter("ab"), c | Counter("zz"), +Counter(a=-1, b=2), -Counter(a=-1), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2))
c.update("zzz"); c.subtract({"a": 10}); del c["nope"]
print(c, c.most_common()[-1], Counter({"a": "x"} if False else {"a": 2}, b=3))
d = defaultdict(list, {"a": [1]})
d["b"].append(2)
print(d, d.get("z"), "z" in d, d.default_factory, d["z"], len(d), d | {"q": 1}, d.copy() == d)
try:
    defaultdict(None)["k"]
except KeyError as e:
    print(repr(e))
q = deque([1, 2, 3], maxlen=3)
q.append(4); q.appendleft(0); q.rotate(1); q.extend([7, 8]); q.extendleft("a")
print(q, q.maxlen, q.index(7), q.count(7), q[0], list(reversed(q)), q.copy() == q, q == deque(q), deque("abc") < deque("abd"), deque([1]) + deque([2]), deque([1, 2]) * 2)
for f in (lambda: q[5], lambda: deque().pop(), lambda: q.remove(99), lambda: q.index(99), lambda: deque([1, 2], maxlen=-1), lambda: q.insert(0, 1), lambda: q[0:1], lambda: [deque([1]).append(x) for x in q], lambda: q + [1], lambda: hash(q), lambda: deque(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
m["c"] = 4
print(m, m["a"], m["b"], len(m), list(m), m.parents, m.new_child({"a": 0})["a"], m.maps[0], dict(m), m | {"z": 1})
try:
    del m["b"]
except KeyError as e:
    print(e)
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a"); o.move_to_end("c", last=False)
print(o, o.popitem(last=False), o == OrderedDict(a=1, b=2), o == {"a": 1, "b": 2}, list(reversed(o)))


class Lower(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)


l = Lower(A=1, B=2)
l.update({"C": 3})
print(l, l["c"], l.data, "A" in l, UserList([1, 2]) + [3], UserString("abc").upper(), type(UserString("a") + "b").__name__)
print(isinstance({}, abc.MutableMapping), isinstance([], abc.Sequence), issubclass(set, abc.Set), isinstance("", abc.Hashable), isinstance([], abc.Hashable), isinstance(iter([]), abc.Iterator), isinstance(len, abc.Callable), isinstance((x for x in ()), abc.Generator), isinstance(b"", abc.Buffer))


class Seq(abc.Sequence):
    def __getitem__(self, i): return [10, 20, 30][i]
    def __len__(self): return 3


s = Seq()
print(list(s), 20 in s, s.index(30), s.count(10), list(reversed(s)))
try:
    type("Bad", (abc.MutableMapping,), {"__len__": len})()
except TypeError as e:
    print(e)
