# heapq, bisect, random with a seed, secrets, operator.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


import bisect, heapq, operator, random
h = [5, 1, 4]
heapq.heapify(h)
heapq.heappush(h, 0)
print(h, heapq.heappop(h), heapq.heapreplace(h, 9), heapq.heappushpop(h, 2), heapq.nsmallest(2, [3, 1, 2]), heapq.nlargest(2, "banana", key=ord), list(heapq.merge([1, 3], [2], reverse=False)), [heapq.heappop(h) for _ in range(len(h))])
a = [1, 2, 2, 3]
print(bisect.bisect(a, 2), bisect.bisect_left(a, 2), bisect.insort(a, 2.5), a, bisect.bisect_left([(1, "a"), (2, "b")], 2, key=lambda t: t[0]))
random.seed(42)
print([random.randint(1, 6) for _ in range(5)], random.random(), random.choice("abc"), random.sample(range(10), 3), random.uniform(1, 2), random.gauss(0, 1), random.shuffle(x := list(range(5))), x, random.choices("ab", weights=[1, 3], k=4), random.getrandbits(70), random.randrange(0, 100, 7), random.betavariate(1, 2), random.expovariate(1.5), random.triangular(), random.randbytes(3))
r = random.Random("seed")
state = r.getstate()
print(r.random(), r.setstate(state), r.random(), random.Random(5).random(), random.Random(2.5).random(), random.Random(b"x").random())
print(operator.itemgetter(1, 0)("ab"), operator.attrgetter("real")(5), operator.methodcaller("upper")("x"), operator.index(True), operator.concat([1], [2]), operator.countOf("aab", "a"), operator.truth([]), operator.is_not(1, 2), operator.matmul.__name__, operator.length_hint([1]))
attempt(lambda: heapq.heappop([]), lambda: heapq.heappush((), 1), lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.randint(2, 1), lambda: random.randrange(0), lambda: bisect.bisect(5, 1), lambda: bisect.insort([], 1, lo=-1), lambda: random.seed([]), lambda: operator.itemgetter(), lambda: operator.index(1.0), lambda: heapq.nsmallest(1, 5), lambda: random.choices([]), lambda: random.sample({1}, 1), lambda: random.getrandbits(-1))
