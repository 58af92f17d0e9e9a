# print: separators, ends, files, flush; input without a terminal.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


import io
out = io.StringIO()
print("a", 1, None, sep=", ", end=".\n", file=out)
print(file=out)
print("x", "y", sep="", end="", file=out, flush=True)
print(*"abc", sep="\n", file=out)
print(1, 2, sep=None, end=None, file=out)
print(repr(out.getvalue()))
class W:
    def __init__(self): self.got = []
    def write(self, s): self.got.append(s)
    def flush(self): self.got.append("<flush>")
w = W()
print("a", 2, file=w, flush=True)
print(file=w)
print(w.got)
class Bad:
    def __str__(self): raise ValueError("no str")
attempt(lambda: print("x", sep=5), lambda: print("x", end=5), lambda: print("x", file=5), lambda: print("x", nope=1), lambda: print(Bad()), lambda: print("x", file=io.BytesIO()), lambda: input(1, 2), lambda: input(), lambda: print("\ud800".encode("utf-8", "surrogatepass")), lambda: print("a\tb\\n", r"\n", "\x41"))
