# pdb: jumps over, back and out of blocks, and those that are refused
import bdb
import contextlib
import io
import os
import pdb
import re
import sys
import tempfile
import warnings


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
            with contextlib.redirect_stdout(said), warnings.catch_warnings():
                warnings.showwarning = lambda message, category, *where: said.write(f"{category.__name__}: {message}\n")
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
def f(n):
    a = 1
    b = 2
    for i in range(n):
        a += i
        b += a
    try:
        a = 5
        a = 6
    finally:
        b = 7
    with open(__file__) as file:
        c = 1
        c = 2
    if a:
        c = 3
    else:
        c = 4
    try:
        int("x")
    except ValueError:
        c = 5
        c = 6
    return a, b, c


__file__ = f.__code__.co_filename
print(f(2))
print("end")
''',
}
COMMANDS = """\
b f
c
n
j 2
n
j 5
n
n
n
j 3
n
n
n
j 7
n
n
j 12
n
n
j 14
n
j 15
n
j 18
n
j 22
n
n
n
n
n
j 20
n
n
n
j 100
j x
j 1
r
p __return__
j 2
c
"""

for backend in "settrace", "monitoring":
    print("==", backend)
    session(FILES, COMMANDS, backend)
