"""_pickle: the same bytes as CPython's, errors, hooks, buffers."""
import _pickle
import copyreg
import io
import pickle


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1


class Args(tuple):
    def __new__(cls, *items, **named):
        made = super().__new__(cls, items)
        made.named = named
        return made

    def __getnewargs_ex__(self):
        return tuple(self), self.named


VALUES = [
    None, True, False, 0, 255, 256, 65536, -1, 2**31, -2**63, 3**50, 0.1, float("-inf"), "", "abc", "é\n\\\u20ac", "\U0001f600", "\udc80",
    b"", b"bytes", bytearray(b"array"), (), (1,), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, [2]], {}, {"k": 1}, {1: 2, 3: 4}, set(), {7},
    frozenset(), frozenset([8]), 1 + 2j, range(3), len, str, type(None), ..., NotImplemented, "".join,
]
for value in VALUES:
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(protocol, data, pickle.loads(data) == value)

for protocol in range(6):
    point = pickle.loads(pickle.dumps(Point(1, [2]), protocol))
    print(point.x, point.y, pickle.dumps(Point(1, [2]), protocol))
for protocol in range(2, 6):
    print(pickle.loads(pickle.dumps(Slotted(), protocol)).a, pickle.dumps(Args(1, 2, three=3), protocol))

for function in str.maketrans, dict.fromkeys, Point.__init__:
    print([pickle.loads(pickle.dumps(function, protocol)) == function for protocol in range(6)])

# what contains itself
loop = []
loop.append((loop, {"again": loop}))
for protocol in range(6):
    again = pickle.loads(pickle.dumps(loop, protocol))
    print(again[0][0] is again, again[0][1]["again"] is again)
print(len(pickle.dumps(list(range(2500)))), len(pickle.dumps({i: i for i in range(1001)})), len(pickle.dumps("x" * 100_000)))

# errors
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e, getattr(e, "__notes__", ""))


attempt(pickle.dumps, [1, {"a": (iter, (i for i in ()))}])
attempt(pickle.dumps, 1, 6)
attempt(pickle.dumps, 1, 4, buffer_callback=print)
attempt(pickle.loads, b"")
attempt(pickle.loads, b"\x80\x07N.")
attempt(pickle.loads, b"(1.")
attempt(pickle.loads, b"0.")
attempt(pickle.loads, b"(a.")
attempt(pickle.loads, b"h\x05.")
attempt(pickle.loads, b"z.")
attempt(pickle.loads, b"\x00.")
attempt(pickle.loads, b"X\xff\x00\x00\x00ab")
attempt(pickle.loads, b"cbuiltins\nnothing\n.")
attempt(pickle.loads, b"\x80\x04cbuiltins\nstr.nothing\n.")
attempt(pickle.loads, b"P1\n.")
attempt(pickle.loads, b"S'abc\n.")
attempt(pickle.loads, b"U\x01\xff.")
attempt(pickle.loads, b"U\x01\xff.", encoding="bytes")
attempt(pickle.loads, b"I12x\n.")
attempt(pickle.loads, "text")
attempt(pickle.dump, 1, 2)
attempt(pickle.load, 1)


# hooks
class Names(pickle.Pickler):
    def persistent_id(self, obj):
        return "the point" if isinstance(obj, Point) else None

    def reducer_override(self, obj):
        return (str, ("a slotted",)) if isinstance(obj, Slotted) else NotImplemented


class Finder(pickle.Unpickler):
    def persistent_load(self, pid):
        return ("found", pid)

    def find_class(self, module, name):
        print("find", module, name)
        return super().find_class(module, name)


for protocol in range(6):
    file = io.BytesIO()
    pickler = Names(file, protocol)
    pickler.dump([Point(1, 2), Slotted(), 3])
    file.seek(0)
    unpickler = Finder(file)
    print(unpickler.load(), sorted(unpickler.memo.copy()))
    pickler.clear_memo()

file = io.BytesIO()
pickler = pickle.Pickler(file)
pickler.dispatch_table = copyreg.dispatch_table.copy()
pickler.dispatch_table[Point] = lambda p: (complex, (p.x, p.y))
pickler.dump([Point(5, 6)])
print(pickle.loads(file.getvalue()))
pickler.fast = True
print(pickler.fast, pickler.bin, type(pickler.memo).__name__)

# several in one file, and bytes behind them
file = io.BytesIO(pickle.dumps(1, 0) + pickle.dumps([2], 2) + pickle.dumps("3" * 10, 5) + b"rest")
print(pickle.load(file), pickle.load(file), pickle.load(file), file.read())

# buffers
store = []
data = pickle.dumps([pickle.PickleBuffer(bytearray(b"abc")), pickle.PickleBuffer(b"def")], 5, buffer_callback=store.append)
print(data, [bytes(b) for b in store])
print(pickle.loads(data, buffers=[bytearray(b"ABC"), b"DEF"]))
print(pickle.loads(pickle.dumps([pickle.PickleBuffer(bytearray(b"abc")), pickle.PickleBuffer(b"def")], 5)))
attempt(pickle.loads, data)
attempt(pickle.loads, data, buffers=[b""])
buffer = pickle.PickleBuffer(memoryview(b"0123456789")[::2])
attempt(buffer.raw)
buffer.release()
attempt(bytes, buffer)
print(_pickle.Pickler is pickle.Pickler, pickle.PicklingError.__mro__[1:3])
