# sys.stdout and friends: replacing, encodings, writing bytes, reading input.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


import builtins, io, sys
print(sys.stdin.read(), sys.stdout.name, sys.stderr.name, sys.stdout.writable(), sys.stdin.readable(), sys.stdout.errors in ("strict", "surrogateescape"), sys.stdin.closed)
old = sys.stdout
sys.stdout = buffer = io.StringIO()
print("captured")
sys.stdout.write("also\n")
sys.stdout = old
print(repr(buffer.getvalue()), sys.__stdout__ is old)
class Tee:
    def __init__(self, *files): self.files = files
    def write(self, s):
        for f in self.files: f.write(s)
        return len(s)
    def flush(self): pass
sys.stdout = Tee(old, buffer)
print("to both")
sys.stdout = old
print(repr(buffer.getvalue()))
sys.stdin = io.StringIO("first\nsecond\n\nlast")
print([input() for _ in range(3)], input("prompt> "))
attempt(input)
sys.stdout = None
print("nowhere")
sys.stdout = old
sys.stdout.flush()
sys.stdout.buffer.write("bytes é\n".encode())
sys.stdout.buffer.flush()
latin = io.TextIOWrapper(io.BytesIO(), "latin-1", errors="replace", newline="\r\n", write_through=True)
print("é€", file=latin)
print(latin.buffer.getvalue(), latin.encoding, latin.errors)
latin.reconfigure(encoding="utf-8", newline="\n")
print("é", file=latin)
print(latin.buffer.getvalue())
sys.displayhook("shown")
sys.displayhook(None)
print(builtins._)
class Broken:
    def write(self, s): raise OSError("disk full")
sys.stdout = Broken()
try:
    print("x")
except OSError as e:
    sys.stdout = old
    print("caught", e)
attempt(lambda: print("x", file=io.BufferedWriter(io.BytesIO())), lambda: sys.stdout.write(5), lambda: sys.stdout.write(b"x"), lambda: sys.stdout.read(), lambda: old.detach if False else "kept", lambda: io.TextIOWrapper(5), lambda: io.TextIOWrapper(io.BytesIO(), "nope"), lambda: sys.stdout.isatty(), lambda: sys.stdin.fileno())
