# bytes, bytearray and memoryview.
b = b"hello world"
print(b[0], b[1:3], b.upper(), b.find(b"o"), b.split(), b.replace(b"l", b"L"), b.hex(), b.hex(" "), bytes.fromhex("68 69"), b.decode(), b.startswith(b"he"), b"-".join([b"a", b"b"]))
print(bytes(3), bytes([1, 2]), bytes("é", "utf-8"), bytes(range(3)), b"a" + b"b", b"ab" * 2, 104 in b, b"wor" in b, b == bytearray(b), list(b"ab"), b"%d %s" % (5, b"x"))
a = bytearray(b"abc")
a.append(100); a.extend(b"ef"); a[0] = 65; a[1:3] = b"XYZ"
del a[-1]
print(a, a.pop(), len(a), a.isupper(), a.lower(), bytes(a), a.insert(0, 33), a, a.reverse(), a)
a += b"!"
print(a, a.translate(None, b"!"), a.strip(b"!"), a.partition(b"Z"))
m = memoryview(bytearray(b"12345"))
m[0] = 57
print(m[1:3].tobytes(), m.tolist(), len(m), m.format, m.readonly, bytes(m), m[::-1].tobytes(), m == b"92345", memoryview(b"x").readonly)
print(repr(b"\x00\xff'\"\n"), b"\t".isspace(), b"a".center(3, b"-"), b"AbC".swapcase(), b"abc".rjust(5), b"a,b".rsplit(b",", 1), b"x=1".rpartition(b"="))
for bad in ("bytes([256])", "b'a' + 'a'", "b'a'[5]", "bytes('a')", "bytes.fromhex('zz')", "a.append(300)", "b'abc'.index(b'z')", "m[10]", "b'\\x80'.decode('ascii')", "b'a'.join(['x'])"):
    try:
        print(eval(bad))
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
