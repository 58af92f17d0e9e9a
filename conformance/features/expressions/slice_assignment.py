# Assigning to and deleting slices.
def run(source, value=None):
    x = list(range(8)) if value is None else value
    try:
        exec(source, {"x": x})
        print(source, "->", x)
    except Exception as e:
        print(source, "->", type(e).__name__, e, x if type(x) is not memoryview else x.tobytes())


for s in ("x[2:4] = 'abc'", "x[2:2] = [9]", "x[:] = []", "x[5:2] = [1, 2]", "x[::2] = 'abcd'", "x[::2] = 'ab'", "x[::-1] = x", "x[1:] = x", "x[:0] = (1, 2)", "x[100:] = [9]", "x[-3:-1] = []", "x[3:1:-1] = 'ab'", "x[::0] = []", "x[1:3] = 5", "x[1:5:2] = iter([1, 2])", "x[1:5:2] = iter([1])", "x['a':] = []", "x[1.0] = 2", "x['a'] = 1", "x[10] = 1", "x[-9] = 1", "x[-8] = 1", "x[None:] = []", "x[slice(1, 3)] = [0]", "x[True] = 'T'", "x[0:4:3] = []"):
    run(s)
for s in ("del x[2]", "del x[1:3]", "del x[::2]", "del x[:]", "del x[-1], x[0]", "del x[8]", "del x[5:1]", "del x[::-3]", "del x['a']", "del x[1.5]", "del x[6:100]", "del x[slice(None, None, 3)]"):
    run(s)
for s in ("x[0] = 65", "x[1:2] = b'zz'", "x[1:2] = [1, 2]", "x[0] = 256", "x[0] = 'a'", "x[1:2] = 'a'", "x[1:2] = 5", "x[::2] = b'ab'", "x[::2] = b'a'", "del x[0]", "del x[::2]", "x[0:0] = range(3)", "x[1:2] = [300]", "x[1] = None"):
    run(s, bytearray(b"abcd"))
for s in ("x[0] = 1", "del x[0]", "x[1:2] = ()", "x[0] += 1"):
    run(s, (1, 2))
    run(s, "ab")
m = memoryview(bytearray(b"abcdef"))
m[1:3] = b"XY"
m[0] = 0x5A
m[::2] = b"..."
print(m.tobytes(), m[1:3].tolist(), m[-1])
for s in ("x[0:2] = b'abc'", "x[0] = 256", "x[0] = 'a'", "del x[0]", "x[10] = 1", "x[0:1] = 5", "x[0] = b'a'"):
    run(s, memoryview(bytearray(b"abcdef")))
x = [1, 2, 3]
x[0], x[1:] = x[1:], x[0]if 0 else [9]
print(x)
x += x[:1]
x[-1:] *= 2 if False else 1
print(x, slice(1, 10, 2).indices(5), slice(None, None, -1).indices(3), slice(-100, 100).indices(4))
try:
    slice(1, 2, 0).indices(5)
except ValueError as e:
    print(e)
print(slice(1, 2) == slice(1, 2), slice(1, 2) < slice(1, 3), slice("a", None), hash(slice(1, 2)) == hash(slice(1, 2)), slice(3).stop)
