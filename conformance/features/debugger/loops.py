# pdb: conditions, ignored and disabled breakpoints, until, loops on one line, break and continue, else, commands
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
def loop():
    i = 0
    while i < 10:
        i += 1
        if i == 5:
            continue
        if i > 7:
            break
    else:
        print("never")
    for k in range(2): i += k
    while i < 12: i += 1
    for k in "ab":
        pass
    else:
        i = -i
    return i


print(loop())
print([n
       for n in range(3)
       if n > 0])
squares = {n: n * n for n in range(2)}
(lambda q:
    q + 1)(1)
''',
}
COMMANDS = """\
n
b 4
condition 1 i == 4
s
c
p i
condition 1
ignore 1 2
c
p i
disable 1
until
until
p i
until 10
n
n
n
n
n
n
n
n
n
n
n
n
n
n
n
n
n
p i
r
n
n
n
n
n
n
n
s
s
s
s
s
s
s
s
c
"""

for backend in "settrace", "monitoring":
    print("==", backend)
    session(FILES, COMMANDS, backend)
