# Text and binary files.
import io, os, tempfile
folder = tempfile.mkdtemp()
path = os.path.join(folder, "f.txt")
with open(path, "w", encoding="utf-8", newline="\n") as f:
    print(f.write("one\ntwo é\n"), f.writelines(["three\n", "four"]), f.tell() > 0, f.closed, f.mode, f.writable(), f.readable())
print(f.closed, os.path.getsize(path))
with open(path, encoding="utf-8") as f:
    print(f.readline(), f.read(3), f.readlines(), f.read())
with open(path, "rb") as f:
    print(f.read(4), f.seek(0), f.readline(), f.seek(-4, 2), f.read(), f.tell())
with open(path, "a+", encoding="utf-8") as f:
    f.write("\nfive")
    f.seek(0)
    print(sum(1 for _ in f))
with open(path, "r+b") as f:
    f.write(b"ONE")
    f.truncate(5)
print(open(path, "rb").read())
with open(path, "w", newline="") as f: f.write("a\r\nb\rc\n")
print(open(path).read().split("\n"), open(path, newline="").read(), open(path, newline="\r").readlines())
b = io.BytesIO(b"abc")
print(b.read(1), b.getvalue(), b.seek(0, 2), b.write(b"d"), b.getbuffer().tobytes())
s = io.StringIO("x\ny\n")
print(list(s), s.seek(0), s.readline(), s.getvalue())
try:
    f.read()
except ValueError as e:
    print(e)
for mode in ("q", "rw", "rb+x"):
    try:
        open(path, mode)
    except ValueError as e:
        print(e)
try:
    open(path, "x")
except FileExistsError as e:
    print(e.errno, e.strerror)
try:
    open(folder)
except IsADirectoryError as e:
    print(e.errno, e.strerror)
print(sorted(os.listdir(folder)), os.path.exists(path), os.path.isdir(folder))
os.rename(path, path + "2"); os.remove(path + "2"); os.rmdir(folder)
print(os.path.exists(folder))
print(io.TextIOWrapper(io.BytesIO("é".encode("latin-1")), encoding="latin-1").read())
