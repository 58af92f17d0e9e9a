# itertools in recipes as the documentation gives them.
from itertools import accumulate, batched, chain, combinations, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest, compress, combinations_with_replacement
import operator

take = lambda n, it: list(islice(it, n))
print(take(3, count(5, 2)), take(4, cycle("ab")), list(repeat(1, 3)), list(accumulate([1, 2, 3, 4], operator.mul)), list(accumulate([1, 2], initial=10)), list(chain("ab", [1])), list(chain.from_iterable([[1], [2, 3]])), list(compress("abcd", [1, 0, 1, 0])), list(dropwhile(lambda x: x < 3, [1, 3, 2])), list(takewhile(lambda x: x < 3, [1, 3, 2])), list(filterfalse(None, [0, 1, ""])), list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest("ab", "c", fillvalue="-")), list(pairwise("abc")), list(batched("abcde", 2)))
print([(k, list(g)) for k, g in groupby("aabca")], [(k, len(list(g))) for k, g in groupby(sorted("mississippi"))], list(product("ab", repeat=2)), list(permutations("abc", 2)), list(combinations(range(4), 3)), list(combinations_with_replacement("ab", 2)), list(islice("abcdef", 1, None, 2)), list(product()), list(permutations([])))


def powerset(s): return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
def unique(it, key=None):
    seen = set()
    for e in filterfalse(seen.__contains__, it) if key is None else it:
        k = e if key is None else key(e)
        if k not in seen:
            seen.add(k)
            yield e
def roundrobin(*its):
    iterators = map(iter, its)
    for active in range(len(its), 0, -1):
        iterators = cycle(islice(iterators, active))
        yield from map(next, iterators)
def partition(pred, it):
    a, b = tee(it)
    return list(filterfalse(pred, a)), list(filter(pred, b))
def sliding(it, n): return (tuple(w) for w in zip(*(islice(t, i, None) for i, t in enumerate(tee(it, n)))))
def sieve(n):
    data = bytearray((0, 1)) * (n // 2)
    for p in range(3, int(n ** 0.5) + 1, 2):
        if data[p]: data[p * p::2 * p] = bytes(len(range(p * p, n, 2 * p)))
    return [2, *compress(range(3, n, 2), data[3::2])]


print(list(powerset([1, 2, 3])), list(unique("AAAABBBCCDAABBB")), list(unique("ABBcCAD", str.casefold)), "".join(roundrobin("ABC", "D", "EF")), partition(lambda x: x % 2, range(6)), list(sliding("abcde", 3)), sieve(40))
a, b = tee([1, 2, 3])
next(a)
g = groupby([1, 1, 2])
k1, g1 = next(g)
k2, g2 = next(g)
print(list(a), list(b), list(g1), list(g2), max(len(list(grp)) for _, grp in groupby("aabbbb")))
for f in (lambda: islice([], -1), lambda: islice([], 0, 5, 0), lambda: islice([1], "a"), lambda: next(islice([], 5)), lambda: list(batched("ab", 0)), lambda: list(batched("abc", 2, strict=True)), lambda: list(combinations("ab", -1)), lambda: list(product("a", repeat=-1)), lambda: count("a"), lambda: list(accumulate([1, "a"])), lambda: chain(5) and list(chain(5)), lambda: list(starmap(pow, [1])), lambda: list(zip_longest(1)), lambda: tee([], -1), lambda: list(permutations([1], -1)), lambda: repeat(), lambda: cycle(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(count(1.5, 0.5), count(3), repeat("x", 2), repeat("x"), repr(count(-1, -1)))
