# Augmented assignment calls the in-place method, evaluates its target once.
class Acc:
    def __init__(self):
        self.log = []
    def __iadd__(self, other):
        self.log.append(other)
        return self
    def __mul__(self, other):
        return ("mul", other)
a = b = Acc()
a += 1
a += 2
print(a is b, a.log)
a *= 3
print(a)
def idx():
    print("idx")
    return 0
l = [1, [2]]
l[idx()] += 10
l[1] += (3, 4)
print(l)
x = 5
x -= 1; x *= 3; x //= 2; x **= 2; x %= 7; x <<= 3; x >>= 1; x |= 1; x ^= 8; x &= 12
print(x)
x /= 2
print(x)
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)
class M:
    def __matmul__(self, o): return "@", o
    def __imatmul__(self, o): return "@=", o
m = M()
print(m @ 1)
m @= 2
print(m)
s = {1, 2}; s |= {3}; s &= {2, 3}; s -= {2}
print(s)
d = {1: 2}; d |= {3: 4}
print(d)
