"""Comprehensions and generator expressions over ranges, with numbers that leave 64 bits or are no numbers."""
def squares(n): return [i * i for i in range(n)]
def table(n, m): return [[i * j + 1 for j in range(m)] for i in range(n)]
def both(n): return [(i, j, i + j) for i in range(n) for j in range(i, n, 2) if (i + j) % 3]
def keyed(n): return {i: i * i for i in range(n)}, {i % 3 for i in range(n)}
def big(n): return [i * 3037000500 * 3037000500 for i in range(n)], sum(i * 4611686018427387904 for i in range(n))
def floats(n): return sum(i / 2 for i in range(n)), sum(i * 0.5 + 1 for i in range(1, n)), [i // 2 - 1 for i in range(n, -n, -3)]
def shadow(n):
    i = 10.5
    a = [i + 1 for i in range(n)]
    b = [j + i for j in range(n)]
    for k in range(3):
        i = i + k
    return a, b, i
def closures(n): return [f() for f in [lambda: i + 1 for i in range(n)]], [(lambda i=i: i * 2)() for i in range(n)]
def walrus(n): return [(y := i * 2) + y for i in range(n) if (z := i) > 1], y, z
def folds(n, a):
    return (any(a[i] > a[i + 1] for i in range(n - 1)), all(i < 5 for i in range(n)), min(a[i] * i for i in range(n)),
            max((i - 2) ** 2 for i in range(n)), sum(1 for i in range(n) if i % 2), list(i + 1 for i in range(n)),
            tuple(range(i) for i in range(2)), ','.join(str(i * 2) for i in range(n)), sorted(-i % 4 for i in range(n)))
def outer(n):
    def range(k): return iter([1.5, 'x', None, k])
    return [repr(i) * 2 for i in range(n)], sum(1 for i in range(n))
def zero(): return [1 // i for i in range(2)]
def zero2(): return sum(1 // i for i in range(2))
def gen(n):
    total = 0
    scale = 1.5
    for i in range(n):
        total += i * i
        scale *= 2
        x = yield total, scale
        if x: total = x
    yield [total + i for i in range(2)]
def gbig():
    x = 1
    while x < 2 ** 70:
        x *= 2 ** 20
        yield x
def throwing():
    n = 0
    while n < 5:
        try:
            n += 1
            yield n
        except ValueError:
            n += 10
            yield -n
for n in (0, 1, 4, 7): print(squares(n), table(n, 3), both(n), keyed(n), big(n), floats(n), shadow(n), closures(n), folds(n + 1, [3, 1, 4, 1, 5, 9, 2, 6, 5]))
print(walrus(5), outer(3))
import traceback
for f in zero, zero2:
    try: f()
    except ZeroDivisionError as e:
        for x in traceback.extract_tb(e.__traceback__): print('  ', x.name, x.lineno, x.line, x.colno, x.end_colno)
for bad in ('x', 1.5):
    for f in squares, folds, floats:
        try: f(bad, []) if f is folds else f(bad)
        except TypeError as e: print(e)
g = gen(6); print(next(g), g.send('text') if False else g.send(2 ** 64), next(g), g.send(1.25), list(g))
print(list(gbig())); t = throwing(); print(next(t), next(t), t.throw(ValueError), list(t))
def slow(n):
    range_ = range
    return sum(i for i in range_(n)), (lambda s: s(i * 2 for i in range(n)))(sum)
print(slow(5))
def patched():
    global sum
    old = sum
    sum = lambda it: ('own', list(it))
    r = sum(i for i in range(3))
    del sum
    return r
print(patched(), sum(i for i in range(3)))
