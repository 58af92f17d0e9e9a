# deque, OrderedDict, defaultdict and lru_cache, used by several threads at once
import threading
from collections import OrderedDict, defaultdict, deque
from functools import lru_cache, partial

N = 4
ROUNDS = 5000


def run(*targets):
    threads = [threading.Thread(target=t) for t in targets]
    for t in threads:
        t.start()
    for t in threads:
        t.join()


# each element that went in comes out once
queue = deque()
taken = [[] for _ in range(N)]


def produce(k):
    for i in range(ROUNDS):
        queue.append((k, i))


def consume(k):
    mine = taken[k]
    while len(mine) < ROUNDS:
        try:
            mine.append(queue.popleft())
        except IndexError:
            pass


run(*[partial(produce, k) for k in range(N)], *[partial(consume, k) for k in range(N)])
everything = sorted(x for part in taken for x in part)
print(len(everything), everything == [(k, i) for k in range(N) for i in range(ROUNDS)], len(queue))

# rotating and appending keep the number of elements
ring = deque(range(100))


def turn():
    for i in range(ROUNDS):
        ring.rotate(i % 7 - 3)
        ring.append(ring.popleft())


run(*[turn] * N)
print(len(ring), sorted(ring) == list(range(100)))

# a bounded deque never grows
bounded = deque(maxlen=10)
run(*[lambda: [bounded.append(i) for i in range(ROUNDS)]] * N)
print(len(bounded))

# moving items keeps them all
order = OrderedDict.fromkeys(range(50))


def shuffle():
    for i in range(2000):
        order.move_to_end(i % 50, last=i % 3 != 0)


run(*[shuffle] * N)
print(len(order), sorted(order) == list(range(50)), sorted(order.items()) == [(i, None) for i in range(50)])

# two threads that miss one key get one entry
groups = defaultdict(list)
run(*[lambda: [groups[i] for i in range(ROUNDS)]] * N)
print(len(groups), all(groups[i] == [] for i in range(ROUNDS)))

# a cache gives right results, stays within its bound, and counts every call
calls = []


@lru_cache(maxsize=64)
def square(n):
    calls.append(n)
    return n * n


wrong = []


def ask(k):
    for i in range(ROUNDS):
        n = (i * (k + 3)) % 100
        if square(n) != n * n:
            wrong.append(n)


run(*[partial(ask, k) for k in range(N)])
info = square.cache_info()
print(wrong, info.hits + info.misses == N * ROUNDS, info.misses == len(calls), info.currsize)


@lru_cache(maxsize=None)
def cube(n):
    return n ** 3


run(*[lambda: [cube(i) for i in range(ROUNDS)]] * N)
print(cube.cache_info().currsize, sum(cube(i) for i in range(10)))
