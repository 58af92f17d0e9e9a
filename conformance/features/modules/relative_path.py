"""Entries of sys.path that are relative mean what they do at the time; files' names are absolute."""
import os
import sys
import tempfile

with tempfile.TemporaryDirectory() as top:
    top = os.path.realpath(top)
    os.mkdir(os.path.join(top, "one"))
    with open(os.path.join(top, "one", "there.py"), "w") as file:
        file.write("pass")
    os.mkdir(os.path.join(top, "one", "space"))
    before = os.getcwd()
    for folder, entry in (top, "one"), (top, "./one"), (os.path.join(top, "one"), "."), (os.path.join(top, "one"), ""):
        os.chdir(folder)
        sys.path.insert(0, entry)
        import there
        import space
        print(repr(entry), there.__file__.removeprefix(top), os.path.dirname(there.__cached__).removeprefix(top),
              [path.removeprefix(top) for path in space.__path__])
        del sys.modules["there"], sys.modules["space"], sys.path[0]
    os.chdir(before)
