# Files: modes, encodings, newlines, errors, seek and tell, buffering.
import io, os, tempfile
d = tempfile.mkdtemp()
p = os.path.join(d, "f.txt")
with open(p, "w", encoding="utf-8", newline="") as f:
    print(f.write("a\nb\r\né€😀\rlast"), f.name == p, f.mode, f.encoding, f.newlines, f.closed, f.readable(), f.writable(), f.seekable(), f.line_buffering, f.errors)
for newline in (None, "", "\n", "\r", "\r\n"):
    with open(p, encoding="utf-8", newline=newline) as f: print(repr(newline), f.readlines(), f.newlines)
with open(p, "rb") as f: print(f.read(3), f.tell(), f.seek(-4, 2), f.read(), f.read(), f.seek(0), f.readline(), f.readinto(bytearray(2)), f.peek(2)[:2])
with open(p, encoding="utf-8") as f:
    print(f.read(2), f.tell(), f.readline(), next(f), list(f), f.read(), f.seek(0), f.read(1))
    for call in (lambda: f.seek(1, 1), lambda: f.seek(-1), lambda: f.write("x"), lambda: f.seek(0, 5), lambda: f.truncate(), lambda: f.read("a")):
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)
    next(f)
    try:
        f.tell()
    except OSError as e:
        print(e)
with open(p, "a+") as f: print(f.tell() > 0, f.write("more"), f.seek(0), f.read(1))
with open(p, "r+") as f: print(f.write("X"), f.seek(0), f.read(3), f.truncate(2))
print(os.path.getsize(p), open(p).read() if False else "")
try:
    open(p, "x")
except FileExistsError as e:
    print(e.errno, e.strerror)
for args, kw in (((d,), {}), ((p, "q"), {}), ((p, "rw"), {}), ((p, "rb"), {"encoding": "utf-8"}), ((p, "r", 0), {}), ((p, "rbt"), {}), ((p,), {"newline": "x"}), ((p,), {"encoding": "nope"}), ((p, "w", -1, None, None, None, False), {}), ((None,), {}), ((9999,), {}), (("a\0b",), {}), ((p, "+"), {}), ((p, ""), {}), (("",), {}), ((d + "/no/x", "w"), {}), ((p,), {"opener": lambda f, m: -1})):
    try:
        open(*args, **kw)
        print("fine")
    except Exception as e:
        print(type(e).__name__, str(e).replace(d, "DIR"))
with open(p, "wb") as f: f.write(b"ab\xff\xe9c")
for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
    try:
        with open(p, encoding="utf-8", errors=errors) as f: print(errors, ascii(f.read()))
    except UnicodeDecodeError as e:
        print(errors, e)
try:
    with open(p, "w", encoding="ascii") as f: f.write("é")
except UnicodeEncodeError as e:
    print(e)
f = open(p)
f.close()
for call in (f.read, f.readline, lambda: next(f), f.tell, f.fileno, f.flush, f.__enter__, f.isatty, lambda: f.write("x")):
    try:
        call()
    except ValueError as e:
        print(e)
s = io.StringIO("one\ntwo\n")
print(s.read(2), s.readline(), s.getvalue(), s.tell(), s.write("XX"), s.getvalue(), s.seek(0), list(s), s.truncate(3), s.getvalue(), io.StringIO("a\r\nb", newline=None).read(), io.StringIO("a\r\nb").readline())
b = io.BytesIO(b"abc")
print(b.read(1), b.seek(10), b.write(b"z"), b.getvalue(), b.read1(), io.TextIOWrapper(io.BytesIO(b"x\xc3\xa9"), "utf-8").read(), io.BufferedReader(io.BytesIO(b"12345"), 2).peek())
for call in (lambda: s.write(5), lambda: b.write("x"), lambda: io.StringIO(5), lambda: io.BytesIO("x"), lambda: b.seek(-1), lambda: print("x", file=5), lambda: print("x", sep=5), lambda: print("x", end=b""), lambda: s.seek(1, 1), lambda: io.open(p, mode=5)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
with open(p, "w") as f: print("to file", 1, [2], file=f, sep="|", end="#\n", flush=True)
with open(p) as f: print(repr(f.read()))
