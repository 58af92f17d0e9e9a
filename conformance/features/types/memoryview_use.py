# memoryview: casting, slicing, shapes, release.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


import array
m = memoryview(bytearray(range(12)))
print(len(m), m.nbytes, m.format, m.itemsize, m.ndim, m.shape, m.strides, m.readonly, m.contiguous, m[3], m[2:5].tolist(), m[::-3].tolist(), m.tobytes()[:3], m.hex()[:6], bytes(m[1:3]), m == bytes(range(12)), 5 in m, list(m)[:2], m[1:3] == b"\x01\x02", m.obj is not None, m.index(5), m.count(1))
c = m.cast("B", [3, 4])
i = m.cast("I")
print(c.tolist(), c[1, 2], c.shape, c.strides, i.tolist() == list(array.array("I", bytes(range(12)))), i.itemsize, i.cast("B")[11], c.ndim)
m[0], m[1:3], i[2] = 99, b"xy", 1
print(m.tolist(), memoryview(b"ab").readonly, memoryview(b"ab").toreadonly().readonly, hash(memoryview(b"ab")) == hash(b"ab"), memoryview(array.array("d", [1.5, 2]))[0], memoryview(memoryview(b"q"))[0])
attempt(lambda: memoryview("s"), lambda: memoryview(5), lambda: memoryview(), lambda: m[99], lambda: m["a"], lambda: memoryview(b"a").__setitem__(0, 1), lambda: m.__setitem__(0, 300), lambda: m.__setitem__(0, "a"), lambda: m.__setitem__(slice(0, 2), b"abc"), lambda: c[0], lambda: c[0, 9], lambda: m.cast("Z"), lambda: hash(m), lambda: m + m, lambda: m < m, lambda: m.nope, lambda: m.__delitem__(0), lambda: memoryview(b"abc")[::2].tobytes())
b = bytearray(b"abc")
v = memoryview(b)
attempt(lambda: b.append(1))
v.release()
b.append(100)
print(b)
attempt(lambda: v[0], lambda: len(v), lambda: repr(v).split(" at")[0], lambda: v.tobytes())
with memoryview(b) as w: print(w[0])
attempt(lambda: w[0])
