# pdb: breakpoints in modules that are imported later, temporary ones, expressions, lists, display, assignments
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


def work(n):
    import mod_later
    t = mod_later.Thing(n)
    r = mod_later.helper(1, 2, 3, 4, key="k", other=5)
    return t.double + r


x = work(3)
print(x)
''',
    "mod_later.py": '''\
LIMIT = 3

def helper(a, b=2, *args, key=None, **kw):
    total = a + b
    for each in args:
        total += each
    return total


class Thing:
    """A thing."""

    def __init__(self, size):
        self.size = size

    @property
    def double(self):
        return self.size * 2

    @staticmethod
    def make(n):
        return Thing(n)
''',
}
COMMANDS = """\
tbreak mod_later:4
b mod_later.py:14
b work
n
n
b work
c
n
c
s
r
p self.size
up
p n
l
ll
down
c
args
p total, args, kw
pp kw
display total
n
n
n
n
undisplay total
whatis total
!total = 100
p total
total = 7; print(total)
clear 2
b
c
"""

for backend in "settrace", "monitoring":
    print("==", backend)
    session(FILES, COMMANDS, backend)
