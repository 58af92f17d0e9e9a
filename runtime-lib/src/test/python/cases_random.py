"""Numbers of MT19937 after seeds of all sizes."""
import random


def after(seed, method, *args):
    r = random.Random()
    r.seed(seed)
    value = None
    for _ in range(700):
        value = getattr(r, method)(*args)
    return value


def state(seed):
    words = random.Random(seed).getstate()[1]
    return [words[0], words[1], words[623], words[624]]


def restored(seed):
    r = random.Random(seed)
    for _ in range(500):
        r.random()
    saved = r.getstate()
    a = r.getrandbits(100)
    r.setstate(saved)
    return [a, r.getrandbits(100)]


OPS = {
    'random': lambda seed: after(seed, 'random'),
    'getrandbits': lambda seed, k: after(seed, 'getrandbits', k),
    'state': state,
    'restored': restored,
}
SEEDS = [0, 1, -1, 42, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 63, -2 ** 63, 2 ** 64, 12345678901234567890123, -3 ** 400, 7 ** 9000]


def cases(rng, size):
    for seed in SEEDS:
        yield 'random', seed
        yield 'state', seed
        yield 'restored', seed
    for k in list(range(0, 70)) + [96, 127, 128, 129, 1000, -1]:
        yield 'getrandbits', SEEDS[k % len(SEEDS)], k
