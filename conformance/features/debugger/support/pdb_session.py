"""Runs a program in the debugger by commands, for the scripts beside this folder."""
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
