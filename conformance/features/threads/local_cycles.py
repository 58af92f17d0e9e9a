# What threads keep in threading.local goes with the thread, and with the object, also when it refers to the object.
import gc
import threading
import weakref


class Thing:
    pass


def collect():
    for _ in range(3):
        gc.collect()


local = threading.local()
kept = []


def use():
    local.thing = Thing()
    kept.append(weakref.ref(local.thing))


for _ in range(3):
    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
collect()
print([r() for r in kept], hasattr(local, "thing"))

local.thing = Thing()
local.thing.local = local
thing = weakref.ref(local.thing)
print(thing() is local.thing)
del local
collect()
print(thing())


class Counted(threading.local):
    def __init__(self, start):
        self.n = start


counted = Counted(5)
counted.n += 1
seen = []
other = threading.Thread(target=lambda: seen.append(counted.n))
other.start()
other.join()
print(counted.n, seen, counted.__dict__)
many = [threading.local() for _ in range(100)]
for i, each in enumerate(many):
    each.i = i
del many[::2]
collect()
print(sum(each.i for each in many))
