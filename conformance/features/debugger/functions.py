# pdb: breakpoints by function, steps, returns, recursion, methods, generators, arguments, the stack
import bdb
import contextlib
import io
import os
import pdb
import re
import sys
import tempfile


def session(files, commands, backend):
    """Runs main.py of the files in the debugger and prints what it says."""
    bdb.Breakpoint.clearBreakpoints()
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            with open(os.path.join(folder, name), "w") as out:
                out.write(text)
        sys.path.insert(0, folder)
        path = os.path.join(folder, "main.py")
        said = io.StringIO()
        debugger = pdb.Pdb(stdin=io.StringIO(commands), stdout=said, nosigint=True, readrc=False, backend=backend)
        debugger.prompt = "(Pdb) "
        debugger.use_rawinput = False
        try:
            with contextlib.redirect_stdout(said):
                debugger.run(compile(files["main.py"], path, "exec"), {"__name__": "__main__"})
        except Exception as e:
            said.write(f"{type(e).__name__}: {e}\n")
        finally:
            sys.path.remove(folder)
            for name in files:
                sys.modules.pop(name[:-3], None)
        text = said.getvalue().replace(os.path.realpath(folder), "DIR").replace(folder, "DIR")
        print(re.sub(r"\S*(/bdb.py|contextlib.py|asyncio/\w+.py)\(\d+\)", r"\1", text))


FILES = {
    "main.py": '''\
import os
def fact(n):
    """doc"""
    if n <= 1:
        return 1
    r = n * fact(n - 1)
    return r

class A:
    x = 1
    def meth(self, v):
        total = 0
        for i in range(v):
            total += i
        return total

def gen(k):
    for j in range(k):
        yield j * 2

def main():
    print("start")
    a = A()
    t = a.meth(3)
    f = fact(3)
    g = list(gen(2))
    sq = [q * q for q in range(3)]
    lam = lambda z: z + 1
    w = lam(4)
    try:
        1 / 0
    except ZeroDivisionError as e:
        t = 5
    print(t, f, g, sq, w)
    return t

main()
''',
}
COMMANDS = """\
b fact
b main
b A.meth
b 19
c
n
s
n
n
s
s
w
p v
a
c
a
bt
c
c
cl 1
c
j
p j
n
n
r
n
n
n
n
n
s
r
n
n
n
n
n
n
n
n
n
c
"""

for backend in "settrace", "monitoring":
    print("==", backend)
    session(FILES, COMMANDS, backend)
