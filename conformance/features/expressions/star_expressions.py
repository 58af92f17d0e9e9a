# Unpacking in displays and calls.
a = [1, 2]
d = {"x": 1}
print([*a, 3, *"bc"], (*a, *a), {*a, 5}, {**d, "y": 2, **{"x": 9}})
print(*a, *"de", sep="-")
def f(*args, **kwargs):
    return args, kwargs
print(f(*a, 0, *(7,), **d, z=3, **{"w": 4}))
first, *rest = range(5)
print(first, rest)
*init, last = "abc"
print(init, last)
head, *mid, (p, *q) = 1, 2, 3, (4, 5, 6)
print(head, mid, p, q)
for x, *y in [(1, 2, 3), "ab"]:
    print(x, y)
try:
    a, b, *c = [1]
except ValueError as e:
    print(e)
try:
    a, b = 1, 2, 3
except ValueError as e:
    print(e)
try:
    f(**d, x=2)
except TypeError as e:
    print(e)
try:
    f(*5)
except TypeError as e:
    print(e)
