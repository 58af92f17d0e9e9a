a = list(range(10))
print(a[::2], a[::-1], a[3:1], a[-3:], a[8:100:3], a[5:2:-1], a[100:], a[-100:2])
a[::2] = "abcde"; print(a)
a[1:3] = [1,2,3,4]; print(a); a[1:5] = []; print(a)
try: a[::2] = [1]
except ValueError as e: print(e)
try: a[::0]
except ValueError as e: print(e)
try: a["x":1]
except TypeError as e: print(e)
try: a[1:2] = 5
except TypeError as e: print(e)
t = tuple(range(6)); print(t[:] is t, t[1:3], t[::-1], t[2:2])
s = "hello\u20acx"; print(s[1:3], s[::-1], s[:] is s, s[-2:], s[True:3], s[:10**30])
class L(list):
    def __getitem__(self, k): return ("G", k)
    def __setitem__(self, k, v): print("S", k, v)
l = L([1,2]); print(l[1:2], l[::]); l[1:2] = 3
class I:
    def __index__(self): a.clear(); return 1
a = [1,2,3]; print(a[I():]); 
a = [1,2,3,4]; a[I():3] = [9]; print(a)
def f(*a): return max(*a), min(*a)
print(f(1,2), f(2.0, 1), max(1, True), max(True, 1), min(0.0, -0.0), max(float("nan"), 1), max(1, float("nan")))
for i in range(30): max(1, i), min(i, 1, 2), max([1,2])
try: max(1, "a")
except TypeError as e: print(e)
def g():
    for i in range(20):
        try: max()
        except TypeError as e: x = e
    print(x)
    for i in range(20):
        try: max(1, key=2)
        except TypeError as e: x = e
    print(x)
g()
