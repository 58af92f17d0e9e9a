# pdb: generators, generator expressions, comprehensions, lambdas and coroutines
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
import types


def gen(n):
    for i in range(n):
        got = yield i
        if got:
            return got


@types.coroutine
def pause():
    yield "paused"


async def inner(x):
    await pause()
    y = x + 1
    return y


async def outer():
    z = await inner(1)
    async for each in agen():
        z += each
    return z


async def agen():
    yield 1
    yield 2


def main():
    g = gen(3)
    a = next(g)
    try:
        b = g.send("stop")
    except StopIteration as e:
        b = e.value
    lazy = (v * v for v in range(2))
    total = sum(lazy)
    c = outer()
    c.send(None)
    try:
        c.send(None)
    except StopIteration as e:
        d = e.value
    return a, b, total, d


print(main())
''',
}
COMMANDS = """\
b main
c
n
s
s
n
s
n
s
n
s
n
n
s
s
s
s
n
n
n
s
s
s
r
s
n
s
s
s
s
w
s
s
n
n
n
n
n
n
s
n
n
n
n
c
"""

for backend in "settrace", "monitoring":
    print("==", backend)
    session(FILES, COMMANDS, backend)
