# List, set, dict comprehensions and generator expressions, with their scopes.
print([x * y for x in range(3) for y in range(3) if x != y])
print({x % 3 for x in range(10)}, {k: v for k, v in zip("abc", range(3))})
print(sum(x * x for x in range(10)), list(x for x in "ab"))
x = "outer"
print([x for x in range(3)], x)
print([[j for j in range(i)] for i in range(4)])
funcs = [lambda: i for i in range(3)]
print([f() for f in funcs])
class C:
    n = 3
    items = [i for i in range(n)]
    try:
        bad = [n for _ in range(2)]
    except NameError as e:
        print(e)
    nested = [lambda: j for j in range(2)]
print(C.items, C.nested[0]())
def outer(k):
    return [(lambda: k + i)() for i in range(3)], {k: i for i in range(2)}
print(outer(10))
g = (print("lazy", i) or i for i in range(2))
print("made")
print(list(g))
print([a for a, *b in [(1, 2), (3, 4, 5)]], [y for x in [[1], [2, 3]] for y in x])
