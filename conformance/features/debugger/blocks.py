# pdb: try, except, finally, with, decorators, match, raise and the stop at an exception
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
import bdb
import contextlib


@contextlib.contextmanager
def manager():
    yield 1


def plain(function):
    return function


@plain
@plain
def blocks(v):
    with manager() as m:
        m += 1
    try:
        raise ValueError(
            "bad")
    except TypeError:
        pass
    except ValueError as e:
        s = str(e)
    finally:
        s += "!"
    match v:
        case 0:
            pass
        case [a, b] if a > b:
            s += "list"
        case _:
            s += "other"
    try:
        v.missing
    finally:
        s += "?"


try:
    blocks([2, 1])
except AttributeError as error:
    print(error)
class C(object):
    """doc"""
    x = 1
    def f(self):
        pass
''',
}
COMMANDS = """\
n
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
p s
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
c
"""

for backend in "settrace", "monitoring":
    print("==", backend)
    session(FILES, COMMANDS, backend)
