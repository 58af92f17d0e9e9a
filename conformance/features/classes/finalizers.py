# __del__ is called once after collection; weak references are cleared and call back
import gc
import weakref

log = []


class Named:
    def __init__(self, name):
        self.name = name
        self.extra = {name}

    def __del__(self):
        log.append((self.name, self.extra))


for name in range(5):
    Named(name)
gc.collect()
print(sorted(log))


class Items(list):
    def __del__(self):
        log.append(list(self))


Items([1, 2])
gc.collect()
print(log[-1])

kept = []


class Risen:
    def __del__(self):
        kept.append(self)


Risen()
gc.collect()
print([type(o).__name__ for o in kept])
kept.clear()
gc.collect()
print(kept)

a = Named("cycle")
a.me = a
del a
gc.collect()
print(log[-1])


class Plain:
    pass


o = Plain()
ref = weakref.ref(o, lambda r: log.append(r is ref))
proxy = weakref.proxy(o)
values = weakref.WeakValueDictionary(a=o)
keys = weakref.WeakKeyDictionary({o: 1})
members = weakref.WeakSet([o])
final = weakref.finalize(o, log.append, "finalized")
print(ref() is o, len(values), len(keys), len(members), final.alive)
del o
gc.collect()
print(ref(), len(values), len(keys), len(members), final.alive)
print(True in log, "finalized" in log)
try:
    proxy.x
except ReferenceError as e:
    print(e)
try:
    hash(ref)
except TypeError as e:
    print(e)
