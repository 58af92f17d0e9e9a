# The first iterable is evaluated at once, the rest lazily.
def src(n):
    print("src", n)
    return range(n)
g = (x * y for x in src(2) for y in src(3))
print("created")
print(list(g))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
print(sum(x for x in range(5) if x % 2), max((len(w), w) for w in ["a", "bbb", "cc"]))
def chain(*its): return (x for it in its for x in it)
print(list(chain("ab", [1], (2, 3))))
print(all(x for x in []), any(x > 2 for x in range(5)), dict((k, v) for k, v in [(1, 2)]))
g = (i for i in range(3))
print(next(g), list(g), list(g))
x = 10
print(list(x + i for i in range(3)))
