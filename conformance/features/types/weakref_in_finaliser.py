# An object that is finalised can be referred to weakly, also when it was before.
import gc
import weakref


class Thing:
    def __del__(self):
        reference = weakref.ref(self)
        print(reference() is self, self in weakref.WeakSet([self]))


thing = Thing()
before = weakref.ref(thing)
del thing
gc.collect()
print(before())
