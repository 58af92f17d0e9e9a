"""The mappings of collections, weak containers, views and proxies that threads share."""
import collections
import gc
import types
import weakref

N = 200


class Thing:
    pass


def check_ordered_dict_pops(race):
    """OrderedDict: each item is popped once, from either end; what stays is in order."""
    d = collections.OrderedDict((i, i) for i in range(N * race.threads))
    taken = [[] for _ in range(race.threads)]

    def work(t):
        for i in range(N // 2):
            key, value = d.popitem(last=bool((i + t) % 2))
            assert key == value
            taken[t].append(key)
    race(work)
    left = list(d)
    assert left == sorted(left) and len(left) == len(d) == N * race.threads - race.threads * (N // 2)
    assert sorted(left + [x for mine in taken for x in mine]) == list(range(N * race.threads))


def check_counter_updates(race):
    """Counter: single counts that threads set arrive; update() of one Counter by several threads may lose counts, never keys."""
    counter = collections.Counter()

    def work(t):
        for i in range(N // 4):
            counter["own", t] += 1
            counter.update("abc")
    race(work)
    assert all(counter["own", t] == N // 4 for t in range(race.threads))
    assert all(0 < counter[c] <= race.threads * (N // 4) for c in "abc")
    assert len(counter) == 3 + race.threads and counter.total() == sum(counter.values())


def check_defaultdict_appends(race):
    """defaultdict(list): d[k].append loses nothing once d[k] is there."""
    d = collections.defaultdict(list)
    for i in range(10):
        d[i]

    def work(t):
        for i in range(N):
            d[i % 10].append((t, i))
    race(work)
    assert sum(map(len, d.values())) == N * race.threads


def check_dict_views(race):
    """Views of a dict that others change: sizes and membership of what stays are right, walks end or raise RuntimeError."""
    d = {"stays": 1}
    keys, values, items = d.keys(), d.values(), d.items()

    def work(t):
        for i in range(N):
            if t % 2:
                d[t, i] = i
                del d[t, i]
            else:
                assert "stays" in keys and ("stays", 1) in items
                try:
                    assert 1 in values and "stays" in keys & {"stays", "other"}
                    assert next(iter(reversed(items)))
                except RuntimeError as e:
                    assert "during iteration" in str(e), e
    race(work)
    assert list(items) == [("stays", 1)]


def check_mapping_proxy(race):
    """A mappingproxy and a ChainMap show what their dicts have."""
    d = {"stays": 1}
    proxy, chain = types.MappingProxyType(d), collections.ChainMap({}, d)

    def work(t):
        for i in range(N):
            d[t] = i
            assert proxy[t] == i and chain[t] == i
            assert proxy["stays"] == 1 == chain["stays"] and t in chain
    race(work)
    assert proxy == d and len(chain) == race.threads + 1


def check_snapshots(race):
    """list, tuple and sorted of a dict, its views or a set take it as of one moment: no error, whatever others add and remove."""
    d, s = {"x": 0, "y": 0}, {0, 1}
    thing = Thing()
    thing.x, thing.y = 1, 2

    def work(t):
        kept = []
        assert list(vars(thing)) == ["x", "y"] and list(vars(thing).values()) == [1, 2]
        for i in range(N):
            if t % 2:
                d[t, i] = i
                s.add(t * N + i)
                d["x"] = d["y"] = i
                del d[t, i]
                s.discard(t * N + i)
            else:
                assert list(d)[:2] == ["x", "y"] == [*d.keys()][:2]
                assert len(list(d.values())) >= 2 and tuple(d.items())[0][0] == "x"
                assert sorted(s)[:2] == [0, 1] and {0, 1} <= set(tuple(s))
                kept.extend(d)
                kept += s
                kept.clear()
    race(work)
    assert list(d) == ["x", "y"] and list(s) == [0, 1]


def check_dict_equality(race):
    """== of dicts and lists that change meanwhile gives a bool, and True for what stays equal."""
    one, other = {i: [i] for i in range(20)}, {i: [i] for i in range(20)}
    same, also = list(range(20)), list(range(20))

    def work(t):
        for i in range(N // 4):
            one["t", t] = i
            del one["t", t]
            same.append(t)
            same.pop()
            assert (one == other) in (True, False) and (same == also) in (True, False)
    race(work)
    assert one == other and same == also


def check_dict_own_keys(race):
    """Keys with __eq__ and __hash__ in Python, whose hashes collide: each thread finds its own, and the dict stays sound."""
    class Key:
        def __init__(self, name):
            self.name = name

        def __hash__(self):
            return self.name % 3

        def __eq__(self, other):
            return self.name == other.name

    d, s = {}, set()

    def work(t):
        for i in range(8):
            name = t * 8 + i
            d[Key(name)] = name
            s.add(Key(name))
            assert d[Key(name)] == name and Key(name) in s
            if i % 2:
                assert d.pop(Key(name)) == name
                s.remove(Key(name))
    race(work)
    assert len(d) == len(s) == race.threads * 4
    assert sorted(d.values()) == sorted(k.name for k in s)


def check_weak_sets(race):
    """A WeakSet has the elements that live, each weak reference of an object is the same, also when objects die meanwhile."""
    live = [Thing() for _ in range(race.threads * 10)]
    weak = weakref.WeakSet()

    def work(t):
        for o in live[t * 10:t * 10 + 10]:
            weak.add(o)
            weak.add(Thing())
            assert o in weak
        assert all(type(o) is Thing for o in list(weak))
    race(work)
    assert all(o in weak for o in live)


def check_weak_values_die(race):
    """WeakValueDictionary whose values die while others store and read: a value of the right kind, or none."""
    d = weakref.WeakValueDictionary()

    def work(t):
        for i in range(N // 4):
            mine = Thing()
            mine.key = i % 5
            d[i % 5] = mine
            found = d.get(i % 5)
            assert found is None or found.key == i % 5
            kept = d.setdefault(("own", t), mine)
            assert kept.key in range(5)
            del mine, kept
            if t == 0 and i % 25 == 0:
                gc.collect()
    race(work)


def check_finalizers(race):
    """weakref.finalize: a callback runs once, whoever calls or detaches it."""
    calls = []
    things = [Thing() for _ in range(N // 4)]
    finalizers = [weakref.finalize(o, calls.append, i) for i, o in enumerate(things)]

    def work(t):
        for f in finalizers:
            f()
    race(work)
    assert sorted(calls) == list(range(N // 4)) and not any(f.alive for f in finalizers)
