# del of names, attributes, items, slices and nested targets.
class O: pass
o = O()
o.x = 1
a, b, c = 1, [1, 2, 3, 4], {"k": 1}
del o.x, b[0], c["k"]
print(hasattr(o, "x"), b, c)
del b[::2]
print(b)
x = y = z = 0
del (x, [y, z])
print([n for n in "xyz" if n in globals()])
class D:
    def __delattr__(self, n): print("delattr", n)
    def __delitem__(self, k): print("delitem", k)
d = D()
del d.foo, d[1], d[1:2], d[1, 2]
try:
    del o.nope
except AttributeError as e:
    print(e)
try:
    del c["nope"]
except KeyError as e:
    print(repr(e))
