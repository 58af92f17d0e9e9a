# _collections.OrderedDict and defaultdict, _count_elements
from _collections import OrderedDict, defaultdict, _count_elements, _tuplegetter


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


o = OrderedDict(a=1, b=2, c=3)
for f in (lambda: o, lambda: OrderedDict(1), lambda: OrderedDict([1], 2), lambda: o.move_to_end("a"), lambda: o,
          lambda: o.move_to_end("c", last=False), lambda: o, lambda: o.move_to_end("x"), lambda: o.popitem(), lambda: o.popitem(False),
          lambda: OrderedDict().popitem(), lambda: o.pop("zz"), lambda: o.pop("zz", 1), lambda: o.pop(key="b"), lambda: o.setdefault("q"),
          lambda: o.setdefault(key="r", default=3), lambda: o, lambda: o == dict(r=3, q=None), lambda: o == OrderedDict(r=3, q=None),
          lambda: o != OrderedDict(r=3, q=None), lambda: o | {1: 2}, lambda: {1: 2} | o, lambda: o | 1, lambda: o.__ior__({5: 6}),
          lambda: o.keys(), lambda: o.items(), lambda: o.values(), lambda: list(reversed(o)), lambda: list(reversed(o.items())),
          lambda: o.copy(), lambda: OrderedDict.fromkeys("ab"), lambda: OrderedDict.fromkeys("ab", value=3), lambda: o.update(1),
          lambda: o.update(1, 2), lambda: o.move_to_end(), lambda: type(o.keys()), lambda: o.clear(), lambda: o):
    show(f)


def loop(op):
    d = OrderedDict.fromkeys("abc")
    for k in d:
        op(d)


show(lambda: loop(lambda d: d.__setitem__("z", 1)))
show(lambda: loop(lambda d: d.move_to_end("a")))
show(lambda: loop(lambda d: d.pop("a", 0)))
show(lambda: loop(lambda d: d.__setitem__("a", 1)))
show(lambda: loop(lambda d: (d.pop("b"), d.__setitem__("z", 1))))
o = OrderedDict()
o["a"] = o
print(o)
it = iter(OrderedDict.fromkeys("abc"))
next(it)
print(it.__reduce__())
fifo = OrderedDict.fromkeys(range(1000))
for i in range(1000):
    assert fifo.popitem(last=False) == (i, None)
    fifo[i + 1000] = None
print(len(fifo), next(iter(fifo)))

d = defaultdict(list)
d["a"].append(1)
for f in (lambda: defaultdict(1), lambda: defaultdict(None, {1: 2}), lambda: defaultdict(list, a=3), lambda: defaultdict(list)[1],
          lambda: defaultdict()[1], lambda: defaultdict(list, 1), lambda: d | {1: 2}, lambda: {1: 2} | d, lambda: d | 1,
          lambda: d.copy(), lambda: d.__missing__("k"), lambda: d, lambda: d.default_factory, lambda: delattr(d, "default_factory"),
          lambda: d.default_factory, lambda: d["nope"], lambda: defaultdict(list, {}, 3)):
    show(f)
counts = {}
_count_elements(counts, "abca")
print(counts)
show(lambda: _count_elements(counts, 1))

g = _tuplegetter(1, "doc")
for f in (lambda: _tuplegetter("a", "a"), lambda: _tuplegetter(1), lambda: g.__get__((1, 2), tuple), lambda: g.__get__(None, tuple),
          lambda: g.__get__(1, tuple), lambda: g.__get__((1,), tuple), lambda: g.__set__((1, 2), 1), lambda: g.__delete__((1, 2)),
          lambda: g.__doc__, lambda: setattr(g, "__doc__", "x"), lambda: g.__doc__, lambda: g):
    show(f)
