# o.__dict__ = d keeps weak references and __del__.
import gc
import time
import weakref


class A:
    def __del__(self):
        print("del", self.n)


a = A()
a.n = 1
r = weakref.ref(a)
d = weakref.WeakKeyDictionary()
d[a] = 5
a.__dict__ = {"n": 2}
print(weakref.ref(a) is r, weakref.getweakrefcount(a) == 2, d[a], r().n)
del a
gc.collect()
for _ in range(100):
    if r() is None:
        break
    time.sleep(0.01)
print(len(d), r())
