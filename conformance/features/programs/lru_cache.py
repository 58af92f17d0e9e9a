# An LRU cache three ways: a linked list, an OrderedDict, functools; with statistics and eviction callbacks.
from collections import OrderedDict
from functools import lru_cache, wraps


class Node:
    __slots__ = ("key", "value", "prev", "next")
    def __init__(self, key=None, value=None): self.key, self.value, self.prev, self.next = key, value, self, self


class LinkedLru:
    def __init__(self, size, on_evict=None):
        if size < 1: raise ValueError("size must be positive")
        self.size, self.map, self.root, self.on_evict, self.hits, self.misses = size, {}, Node(), on_evict, 0, 0

    def _unlink(self, n): n.prev.next, n.next.prev = n.next, n.prev
    def _front(self, n):
        n.prev, n.next = self.root, self.root.next
        n.prev.next = n.next.prev = n

    def __getitem__(self, key):
        try:
            n = self.map[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self._unlink(n)
        self._front(n)
        return n.value

    def __setitem__(self, key, value):
        if n := self.map.get(key):
            n.value = value
            self._unlink(n)
        else:
            if len(self) >= self.size: self._evict()
            n = self.map[key] = Node(key, value)
        self._front(n)

    def _evict(self):
        last = self.root.prev
        del self[last.key]
        if self.on_evict: self.on_evict(last.key, last.value)

    def __delitem__(self, key): self._unlink(self.map.pop(key))
    def __len__(self): return len(self.map)
    def __contains__(self, key): return key in self.map
    def __iter__(self):
        n = self.root.next
        while n is not self.root:
            yield n.key
            n = n.next
    def __repr__(self): return f"<lru {list(self)} {self.hits}/{self.misses}>"


class OrderedLru(OrderedDict):
    def __init__(self, size): self.size = size; super().__init__()
    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
        if len(self) > self.size: self.popitem(last=False)


def cached(cache):
    def decorate(f):
        @wraps(f)
        def wrapper(*args):
            try:
                return cache[args]
            except KeyError:
                cache[args] = result = f(*args)
                return result
        wrapper.cache = cache
        return wrapper
    return decorate


evicted = []
c = LinkedLru(2, lambda k, v: evicted.append((k, v)))
c["a"], c["b"] = 1, 2
c["a"]
c["c"] = 3
c["a"] = 10
print(c, evicted, "b" in c, c["a"], len(c))
for f in (lambda: c["zz"], lambda: LinkedLru(0), lambda: c.__delitem__("q")):
    try:
        f()
    except (KeyError, ValueError) as e:
        print(repr(e))
o = OrderedLru(2)
for k in "abac": o[k] = k.upper()
print(o, o["a"], list(o))
calls = []


@cached(LinkedLru(3))
def slow(n):
    calls.append(n)
    return n * n


print([slow(n) for n in (1, 2, 1, 3, 4, 1, 2)], calls, slow.cache, slow.__name__)


@lru_cache(3)
def fast(n): return n * n


print([fast(n) for n in (1, 2, 1, 3, 4, 1, 2)], fast.cache_info())
