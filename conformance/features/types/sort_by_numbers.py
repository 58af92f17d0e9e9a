"""Sorting by keys that are all ints, floats or bytes: stable, in both directions, with zeros of both signs."""
import random
random.seed(7)

def ref(xs, key=None, reverse=False):
    ks = [key(x) if key else x for x in xs]
    out = []
    for k, x in zip(ks, xs):
        i = len(out)
        if not reverse:
            while i > 0 and k < out[i - 1][0]:
                i -= 1
        else:
            while i > 0 and out[i - 1][0] < k:
                i -= 1
        out.insert(i, (k, x))
    return [x for _, x in out]
pools = [lambda: random.randrange(10), lambda: random.randrange(-2 ** 63, 2 ** 63), lambda: random.choice([0.0, -0.0, 1.5, -1.5, float('inf'), -float('inf')]), lambda: random.uniform(-1000000000.0, 1000000000.0), lambda: random.randrange(10 ** 6), lambda: bytes([random.randrange(256) for _ in range(random.randrange(4))])]
bad = 0
for t in range(100):
    n = random.choice([0, 1, 2, 3, 10, 40, 100, 150])
    p = random.choice(pools)
    xs = [p() for _ in range(n)]
    if random.random() < 0.2:
        xs.sort()
    if random.random() < 0.2:
        xs.reverse()
    for rev in (False, True):
        if repr(sorted(xs, reverse=rev)) != repr(ref(xs, None, rev)):
            bad += 1
        prs = [(x, i) for i, x in enumerate(xs)]
        if repr(sorted(prs, key=lambda q: q[0], reverse=rev)) != repr(ref(prs, lambda q: q[0], rev)):
            bad += 1
print('sort bad', bad)
print(sorted([-0.0, 0.0, -0.0, 1.0, -1.0]), sorted([0.0, -0.0], reverse=True))

class B(bytes):

    def __lt__(s, o):
        return len(s) < len(o)
print(sorted([B(b'zz'), B(b'a'), B(b'bbb')]))
