# Generators as a pipeline: laziness, chaining, early stop.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


log = []
def source(n):
    try:
        for i in range(n):
            log.append(f"make {i}")
            yield i
    finally:
        log.append("source closed")
def double(it):
    for x in it:
        log.append(f"double {x}")
        yield x * 2
def take(n, it):
    for _, x in zip(range(n), it): yield x
def windowed(it, n):
    from collections import deque
    w = deque(maxlen=n)
    for x in it:
        w.append(x)
        if len(w) == n: yield tuple(w)
def chunks(it, n):
    it = iter(it)
    while c := [x for _, x in zip(range(n), it)]: yield c
def primes():
    seen = {}
    n = 2
    while True:
        if n not in seen:
            yield n
            seen[n * n] = [n]
        else:
            for p in seen.pop(n): seen.setdefault(p + n, []).append(p)
        n += 1
def coroutine(f):
    def start(*a):
        g = f(*a)
        next(g)
        return g
    return start
@coroutine
def grep(pattern, target):
    try:
        while True:
            line = yield
            if pattern in line: target.send(line.upper())
    finally:
        target.close()
@coroutine
def printer():
    try:
        while True: print("printer got", (yield))
    except GeneratorExit:
        print("printer closed")
s = source(10)
print(list(take(2, double(s))), log)
s.close()
print(log[-1], list(windowed("abcd", 3)), list(chunks(range(5), 2)), list(take(10, primes())))
g = grep("py", printer())
for line in ("python", "java", "pypy"): g.send(line)
g.close()
def fib():
    a, b = 0, 1
    while True:
        reset = yield a
        a, b = (0, 1) if reset else (b, a + b)
f = fib()
print([next(f) for _ in range(8)], f.send(True), next(f), next(f))
def merge(*its):
    import heapq
    yield from heapq.merge(*its)
print(list(merge([1, 4], [2, 3], [0, 9])), list(map(sum, zip(*[iter(range(6))] * 2))), next(x for x in primes() if x > 50), any(x > 3 for x in source(5)))
attempt(lambda: next(take(0, [])), lambda: list(windowed(5, 2)), lambda: next(f for f in []), lambda: len(primes()), lambda: primes() + primes())
