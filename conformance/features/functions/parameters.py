# Every kind of parameter, and every way to pass it.
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw
print(f(1, d=4))
print(f(1, 20, 30, 40, 50, d=4, e=6, z=7))
print(f(1, d=4, a=9, b=8))
print(f(*[1, 2], **{"d": 3, "c": 4}))
def g(x, y): return x, y
for call in ("g()", "g(1)", "g(1, 2, 3)", "g(1, x=2)", "g(1, 2, z=3)", "f(1)", "f()", "g(y=1)",
             "g(1, 2, 3, 4, z=1)", "f(1, 2, 3, e=1)"):
    try:
        print(eval(call))
    except TypeError as e:
        print(call, "->", e)
def h(*, key): return key
try:
    h(1)
except TypeError as e:
    print(e)
def po(a, /): return a
try:
    po(a=1)
except TypeError as e:
    print(e)
def many(a, b, c, d): pass
try:
    many()
except TypeError as e:
    print(e)
try:
    many(1, 2)
except TypeError as e:
    print(e)
