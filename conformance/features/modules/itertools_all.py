from itertools import *
import itertools


def show(label, f, *args, **kwargs):
    try:
        print(label, f(*args, **kwargs))
    except Exception as e:
        print(label, type(e).__name__, e)


def take(n, it):
    return list(islice(it, n))


def upto(limit):
    return lambda x: x < limit


show('accumulate', lambda: list(accumulate([1, 2, 3, 4])))
show('accumulate func', lambda: list(accumulate([3, 1, 2], max)))
show('accumulate initial', lambda: list(accumulate([1, 2], initial=10)), )
show('accumulate str', lambda: list(accumulate('abc')))
show('accumulate empty', lambda: list(accumulate([], initial=5)))
show('batched', lambda: list(batched('ABCDEFG', 3)))
show('batched strict', lambda: list(batched('ABCDEFG', 3, strict=True)))
show('batched 0', batched, 'abc', 0)
show('batched missing', batched, 'abc')
show('chain', lambda: list(chain([1], (), 'ab', {3})))
show('chain.from_iterable', lambda: list(chain.from_iterable(['ab', [1]])))
show('chain bad', lambda: list(chain([1], 5)))
show('combinations', lambda: [''.join(x) for x in combinations('abcd', 2)])
show('combinations 0', lambda: list(combinations('ab', 0)))
show('combinations too many', lambda: list(combinations('ab', 3)))
show('combinations -1', combinations, 'ab', -1)
show('cwr', lambda: [''.join(x) for x in combinations_with_replacement('abc', 2)])
show('cwr empty', lambda: list(combinations_with_replacement('', 2)))
show('compress', lambda: list(compress('abcdef', [1, 0, 1, 0, 1, 1])))
show('count', lambda: take(3, count()))
show('count 10 -2', lambda: take(3, count(10, -2)))
show('count float', lambda: take(3, count(0.5, 0.25)))
show('count big', lambda: take(3, count(2 ** 63 - 2)))
show('count repr', lambda: [repr(count()), repr(count(5, 3)), repr(count(1.5))])
show('count bad', count, 'a')
show('cycle', lambda: take(7, cycle('abc')))
show('cycle empty', lambda: take(7, cycle('')))
show('dropwhile', lambda: list(dropwhile(upto(3), [1, 2, 3, 1])))
show('takewhile', lambda: list(takewhile(upto(3), [1, 2, 3, 1])))
show('filterfalse', lambda: list(filterfalse(upto(3), [1, 5, 2, 4])))
show('filterfalse None', lambda: list(filterfalse(None, [0, 1, '', 'a'])))
show('groupby', lambda: [(k, list(g)) for k, g in groupby('aaabbc')])
show('groupby key', lambda: [(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
groups = groupby('aabb')
first = next(groups)
second = next(groups)
print('groupby stale', list(first[1]), second[0], list(second[1]))
show('islice', lambda: [list(islice('abcdefg', *a)) for a in ((2,), (2, 4), (2, None), (0, None, 2), (None,), (5, 2))])
show('islice bad', islice, [], -1)
show('islice bad start', islice, [], 'x', 2)
show('islice bad step', islice, [], 1, 2, 0)
it = iter(range(10))
print('islice consumes', list(islice(it, 1, 4)), next(it))
show('pairwise', lambda: list(pairwise('abcd')))
show('pairwise one', lambda: list(pairwise('a')))
show('permutations', lambda: [''.join(x) for x in permutations('abc')])
show('permutations 2', lambda: [''.join(x) for x in permutations('abc', 2)])
show('permutations 0', lambda: list(permutations('abc', 0)))
show('permutations bad', permutations, 'abc', 'x')
show('product', lambda: [''.join(x) for x in product('ab', 'xyz')])
show('product repeat', lambda: [''.join(x) for x in product('01', repeat=3)])
show('product none', lambda: list(product()))
show('product empty', lambda: list(product('ab', '')))
show('product bad', product, 'ab', repeat=-1)
show('repeat', lambda: list(repeat('x', 3)))
show('repeat negative', lambda: list(repeat('x', -3)))
show('repeat repr', lambda: [repr(repeat(1)), repr(repeat(1, 2))])
show('repeat hint', lambda: repeat(1, 5).__length_hint__())
show('repeat hint forever', lambda: repeat(1).__length_hint__())
show('starmap', lambda: list(starmap(pow, [(2, 3), (3, 2)])))
a, b = tee([1, 2, 3])
print('tee', next(a), next(a), list(b), list(a))
c, = tee('xyz', 1)
next(c)
d, e = tee(c)
print('tee of tee', list(d), list(e))
show('tee 0', tee, 'ab', 0)
show('tee -1', tee, 'ab', -1)
show('zip_longest', lambda: list(zip_longest('abc', 'x', [1, 2])))
show('zip_longest fill', lambda: list(zip_longest('abc', 'x', fillvalue='-')))


class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        raise ZeroDivisionError('broken')


for f in (accumulate, chain, cycle, pairwise, lambda x: zip_longest(x, 'ab'), lambda x: chain.from_iterable(x), lambda x: islice(x, 2),
          lambda x: compress(x, [1]), lambda x: batched(x, 2), lambda x: groupby(x), lambda x: starmap(pow, x)):
    show('broken', lambda: list(f(Broken())))


class Counter(count):
    pass


print(type(Counter(3)).__name__, next(Counter(3)), isinstance(Counter(), count))
print(chain.__module__, chain.__name__, repr(itertools.chain))
