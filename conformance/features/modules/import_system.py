# The import system: packages, relative imports, cycles, __all__, __getattr__, reload, finders, zip files, errors.
import importlib.machinery, importlib.util, os, sys, tempfile, textwrap, zipfile

top = tempfile.mkdtemp()
files = {
    "pack/__init__.py": "print('init', __name__, __package__)\nfrom .a import value\n__all__ = ['a', 'value']\n",
    "pack/a.py": "from . import b\nfrom .b import number\nvalue = number + 1\n_hidden = 1\n",
    "pack/b.py": "from . import a\nnumber = 41\ndef late(): return a.value\n",
    "pack/sub/__init__.py": "",
    "pack/sub/c.py": "from .. import value as v\nfrom ..b import number\nfrom .. import sub\n",
    "pack/sub/too_far.py": "from .... import x\n",
    "cycle1.py": "import cycle2\nx = 1\n",
    "cycle2.py": "from cycle1 import x\n",
    "broken.py": "value = 1\n1 / 0\n",
    "bad_syntax.py": "def f(:\n",
    "lazy.py": "def __getattr__(name):\n    if name == 'made': return 'on demand'\n    raise AttributeError(f'no {name} here')\ndef __dir__(): return ['made']\n",
    "counted.py": "import sys\ncount = globals().get('count', 0) + 1\n",
    "shadow/mod.py": "print('namespace part', __name__)\n",
    "pack/__main__.py": "print('main of pack', __name__, __spec__.name)\n",
    "alls.py": "__all__ = ['missing']\n",
    "replaces.py": "import sys\nclass M:\n    attr = 'from an object'\nsys.modules[__name__] = M()\n",
}
for name, text in files.items():
    os.makedirs(os.path.dirname(os.path.join(top, name)), exist_ok=True)
    with open(os.path.join(top, name), "w") as f: f.write(text)
with zipfile.ZipFile(os.path.join(top, "lib.zip"), "w") as z:
    z.writestr("zipped.py", "where = __file__\n")
    z.writestr("zpack/__init__.py", "")
    z.writestr("zpack/m.py", "answer = 42\n")
sys.path[:0] = [top, os.path.join(top, "lib.zip")]
import pack
print(pack.value, pack.b.late(), pack.__path__ == [os.path.join(top, "pack")], sorted(n for n in vars(pack) if not n.startswith("__")))
import pack.sub.c as c
print(c.v, c.number, c.sub.__name__, c.__package__, sys.modules["pack.sub.c"] is c)
ns = {}
exec("from pack import *", ns)
print(sorted(n for n in ns if not n.startswith("__")))


def attempt(source):
    try:
        exec(source, {"__name__": "__main__"})
        print(source, "fine")
    except Exception as e:
        print(source, "->", type(e).__name__, str(e).replace(top, "TOP"), getattr(e, "name", None))


for s in ("import pack.nope", "import nope.pack", "from pack import nope", "from pack.a import nope", "import cycle1", "import broken", "import broken", "import bad_syntax", "import pack.sub.too_far", "from . import x", "from lazy import made, other", "import lazy; lazy.zzz", "from alls import *", "import pack.a.deeper", "from sys import no_such", "import shadow.mod, shadow; print(shadow.__file__ if hasattr(shadow, '__file__') else None, type(shadow.__path__).__name__)", "import replaces; print(replaces.attr)", "from replaces import attr, nope", "import sys; sys.modules['blocked'] = None; import blocked", "import importlib; importlib.import_module('.a')", "import importlib; importlib.reload(5)", "from pack.sub import nothing_here"):
    attempt(s)
import counted
importlib.reload(counted)
print(counted.count, importlib.import_module("pack.b").number, __import__("pack.sub").__name__, __import__("pack.sub", fromlist=["c"]).__name__, importlib.util.find_spec("pack.b").name, importlib.util.find_spec("no_such_thing"))
import zipped, zpack.m
print(zipped.where.replace(top, "TOP"), zpack.m.answer, type(zipped.__loader__).__name__)


class Finder:
    @staticmethod
    def find_spec(name, path, target=None):
        if name.startswith("virtual_"): return importlib.machinery.ModuleSpec(name, Finder)
    @staticmethod
    def create_module(spec): return None
    @staticmethod
    def exec_module(module): module.origin = f"made for {module.__name__}"


sys.meta_path.append(Finder)
import virtual_x
print(virtual_x.origin, virtual_x.__spec__.loader is Finder, repr(virtual_x).split(" from ")[0])
import runpy
print(sorted(k for k in runpy.run_path(os.path.join(top, "counted.py")) if not k.startswith("_")))
runpy.run_module("pack", run_name="__main__")
print(__name__, __spec__, __package__, pack.__spec__.submodule_search_locations == pack.__path__, pack.a.__spec__.parent, dir(sys.modules["lazy"]))
