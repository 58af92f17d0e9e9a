# copy, pickle and weakref protocols.
import copy, pickle, weakref, gc


class P:
    def __init__(self, x): self.x, self.items = x, [x]
    def __eq__(self, o): return self.__dict__ == o.__dict__
    __hash__ = None


class State:
    def __init__(self): self.a, self.cache = 1, "dropped"
    def __getstate__(self): return {"a": self.a}
    def __setstate__(self, s): self.a, self.cache = s["a"], "restored"


class Reduced:
    def __init__(self, *a): self.a = a
    def __reduce__(self): return Reduced, (1, 2), {"extra": 3}


class NewArgs(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    def __getnewargs__(self): return tuple(self)


class Copied:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return f"deep {type(memo).__name__}"


class Slots:
    __slots__ = ("a", "b")


p = P(1)
q, r = copy.copy(p), copy.deepcopy(p)
print(q == p, q.items is p.items, r == p, r.items is p.items, copy.copy(Copied()), copy.deepcopy([Copied()]))
loop = [1, {"k": (2,)}]
loop.append(loop)
deep = copy.deepcopy(loop)
print(deep[2] is deep, deep[1] is not loop[1], deep[1]["k"] is loop[1]["k"], copy.copy((1,)), copy.copy(len) is len, copy.deepcopy({1: {2, 3}}), copy.copy(range(3)), copy.replace(slice(1), **{}) if False else "")
for proto in range(6):
    s, n, red = pickle.loads(pickle.dumps(State(), proto)), pickle.loads(pickle.dumps(NewArgs(1, 2), proto)) if proto > 1 else None, pickle.loads(pickle.dumps(Reduced(9), proto))
    print(proto, s.cache, n, red.a, red.extra, pickle.loads(pickle.dumps([1, -2 ** 70, 1.5, "é", b"b", None, True, (1,), {1: [2]}, {3}, 1j, ..., int, len, range(2)], proto)), pickle.loads(pickle.dumps(p, proto)) == p)
sl = Slots()
sl.a = 1
print(pickle.loads(pickle.dumps(sl)).a, hasattr(copy.copy(sl), "b"), pickle.loads(pickle.dumps(loop))[2][0], pickle.loads(pickle.dumps([p, p]))[0].x)
for f in (lambda: pickle.dumps(lambda: 0), lambda: pickle.dumps((x for x in ())), lambda: pickle.loads(b""), lambda: pickle.loads(b"garbage"), lambda: pickle.loads(b"cno_module\nx\n."), lambda: pickle.loads(b"cos\nnope\n."), lambda: copy.deepcopy(x for x in ()), lambda: copy.copy((x for x in ())), lambda: pickle.dumps(1, 99), lambda: pickle.loads("str"), lambda: copy.replace(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0].split("<function")[0].split("<locals>")[0])


class Node: 
    def __init__(self, name): self.name = name
    def method(self): return self.name


n = Node("n")
ref, proxy, wm = weakref.ref(n), weakref.proxy(n), weakref.WeakMethod(n.method)
print(ref() is n, proxy.name, wm()(), weakref.getweakrefcount(n) >= 1, ref == weakref.ref(n), type(proxy).__name__, weakref.ref(n) is ref)
d, k, s = weakref.WeakValueDictionary(a=n), weakref.WeakKeyDictionary({n: 1}), weakref.WeakSet([n])
print(list(d), k[n], n in s, len(d), d.get("z"))
log = []
weakref.finalize(n, log.append, "finalized")
cb = weakref.ref(n, lambda r: log.append("callback"))
del n
gc.collect()
import time
for _ in range(200):
    if ref() is None and len(log) == 2: break
    gc.collect()
    time.sleep(0.005)
print(ref(), sorted(log), len(d), len(k), len(s), wm())
try:
    proxy.name
except ReferenceError as e:
    print(e)
for bad in (5, "s", None, (1,), [], {}):
    try:
        weakref.ref(bad)
    except TypeError as e:
        print(e)
