import _bisect
import _heapq
import _random
import _statistics


def show(label, f, *args, **kwargs):
    try:
        print(label, f(*args, **kwargs))
    except Exception as e:
        print(label, type(e).__name__, e)


values = [5, 3, 8, 1, 9, 2, 7]
heap = []
for v in values:
    _heapq.heappush(heap, v)
print(heap, _heapq.heappushpop(heap, 0), _heapq.heapreplace(heap, 4), [_heapq.heappop(heap) for _ in range(len(heap))])
heap = values[:]
_heapq.heapify(heap)
print(heap)
_heapq.heapify_max(heap)
print(heap, _heapq.heappop_max(heap), _heapq.heapreplace_max(heap, 6), _heapq.heappushpop_max(heap, 100))
_heapq.heappush_max(heap, 50)
print(heap)
show('pop empty', _heapq.heappop, [])
show('replace empty', _heapq.heapreplace, [], 1)
show('pushpop empty', _heapq.heappushpop, [], 1)
show('not a list', _heapq.heappush, (), 1)
show('incomparable', lambda: _heapq.heapify([1, 'a']))


class Shrinks:
    def __init__(self, heap):
        self.heap = heap

    def __lt__(self, other):
        self.heap.clear()
        return True


h = []
h.extend([Shrinks(h), Shrinks(h), Shrinks(h)])
show('changed', lambda: _heapq.heapify(h))

a = [1, 3, 3, 5]
print([_bisect.bisect_left(a, x) for x in range(7)], [_bisect.bisect_right(a, x) for x in range(7)])
print(_bisect.bisect(a, 3) if hasattr(_bisect, 'bisect') else 'no alias', _bisect.bisect_left(a, 3, 2), _bisect.bisect_left(a, 3, 0, 1))
_bisect.insort_left(a, 3)
_bisect.insort_right(a, 4)
print(a, _bisect.bisect_left(['a', 'bb', 'ccc'], 2, key=len), _bisect.bisect_right(['a', 'bb', 'ccc'], 2, key=len))
show('lo', _bisect.bisect_left, a, 1, -1)
show('no sequence', _bisect.bisect_left, 5, 1)
show('key error', _bisect.bisect_left, [1], 1, key=lambda x: 1 / 0)

r = _random.Random(42)
print(r.random(), r.getrandbits(10), r.getrandbits(100), r.getrandbits(0))
state = r.getstate()
x = r.random()
r.setstate(state)
print(r.random() == x, len(state), state[-1])
for seed in (0, -5, 2 ** 100, True):
    print(_random.Random(seed).random())
show('negative', r.getrandbits, -1)
show('state type', r.setstate, [1])
show('state size', r.setstate, (1, 2))
show('state index', r.setstate, state[:-1] + (700,))
show('two seeds', _random.Random, 1, 2)


class Mine(_random.Random):
    pass


print(type(Mine(3)).__name__, Mine(3).random() == _random.Random(3).random())
print([_statistics._normal_dist_inv_cdf(p, 100, 15) for p in (0.001, 0.3, 0.5, 0.99)])
