# print, standard streams, input at the end of a file.
import sys
print()
print(1, "a", None, [1], sep=", ", end="|\n")
print("x", file=sys.stdout, flush=True)
sys.stdout.write("written\n")
print(sys.stdout.write("abc\n"))
try:
    input("prompt> ")
except EOFError as e:
    print(repr(e))
print("é€😀", "\t|", "a\rb" if False else "", sep="")
print(sys.stdin.read() == "", sys.stdin.readline() == "", list(sys.stdin))
print(sys.stdout.encoding.lower(), sys.stdout.isatty(), sys.stdout.name, sys.stdin.fileno(), sys.argv)
print("%s" % sys.platform, sys.byteorder, sys.getrecursionlimit(), sys.maxunicode, sys.getsizeof is not None)
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
w = W()
print("to", "object", file=w)
print(w.parts)
old, sys.stdout = sys.stdout, w
print("redirected")
sys.stdout = old
print(w.parts[-2:])
print("no newline at end", end="")
