# Slicing of sequences, by index, by slice objects and by __getitem__.
s = list(range(10))
print(s[2:5], s[:3], s[7:], s[::2], s[::-1], s[-3:-1], s[8:2:-2], s[100:], s[-100:2])
t = "abcdefg"
print(t[1:4], t[::-1], t[-2], t[::3], repr(t[5:1]))
print((1, 2, 3)[1:], b"bytes"[1:3], range(20)[3:15:4], range(5)[-1])
s[2:5] = ["x"]
print(s)
s[::2] = "ABCD"
print(s)
del s[1:4]
print(s)
try:
    s[::2] = [1]
except ValueError as e:
    print(e)
class Probe:
    def __getitem__(self, key):
        return key
p = Probe()
print(p[1], p[1:2], p[1:2:3], p[:, 1], p[..., 1:], p[()], p[*[1, 2], 3])
print(slice(1, 10, 3).indices(5), slice(None, None, -1).indices(3))
try:
    [][0]
except IndexError as e:
    print(e)
try:
    t[1.0]
except TypeError as e:
    print(e)
