"""A wheel on sys.path: its modules, its metadata and entry points, its data files; compiled modules in a zip."""
import importlib
import importlib.metadata
import importlib.resources
import os
import pkgutil
import py_compile
import runpy
import sys
import tempfile
import zipfile

FILES = {
    "shop/__init__.py": "from .core import price\n__version__ = '1.2'\n",
    "shop/core.py": "import importlib.resources\n\ndef price(name):\n"
                    "    table = importlib.resources.files('shop').joinpath('data/prices.txt').read_text()\n"
                    "    return dict(line.split() for line in table.splitlines())[name]\n\ndef fail():\n    raise LookupError('no price')\n",
    "shop/__main__.py": "import sys\nprint('running', __name__, __package__, sys.argv[1:])\n",
    "shop/data/prices.txt": "apple 3\npear 4\n",
    "shop-1.2.dist-info/METADATA": "Metadata-Version: 2.1\nName: shop\nVersion: 1.2\nSummary: A shop\nRequires-Dist: other>=1\n",
    "shop-1.2.dist-info/entry_points.txt": "[console_scripts]\nshop = shop.core:price\n[shop.plugins]\none = shop:price\n",
    "shop-1.2.dist-info/RECORD": "shop/__init__.py,,\nshop/core.py,,\n",
    "shop-1.2.dist-info/top_level.txt": "shop\n",
}

with tempfile.TemporaryDirectory() as folder:
    wheel = os.path.join(folder, "shop-1.2-py3-none-any.whl")
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in FILES.items():
            archive.writestr(name, text)
    sys.path.insert(0, wheel)
    import shop
    print(shop.price("pear"), shop.__version__, type(shop.__loader__).__name__, shop.__file__ == os.path.join(wheel, "shop", "__init__.py"))
    distribution = importlib.metadata.distribution("shop")
    print(distribution.version, distribution.metadata["Summary"], distribution.requires, importlib.metadata.version("shop"))
    print([str(f) for f in importlib.metadata.files("shop")])
    points = importlib.metadata.entry_points(group="shop.plugins")
    print([(p.name, p.value, p.load() is shop.price) for p in points])
    print(importlib.metadata.packages_distributions().get("shop"))
    files = importlib.resources.files("shop")
    print(sorted(each.name for each in files.iterdir() if each.name != "__pycache__"), files.joinpath("data", "prices.txt").read_bytes())
    with importlib.resources.as_file(files / "data" / "prices.txt") as path:
        print(path.read_text() == FILES["shop/data/prices.txt"])
    print(pkgutil.get_data("shop", "data/prices.txt"), [m.name for m in pkgutil.iter_modules(shop.__path__)])
    try:
        shop.core.fail()
    except LookupError as e:
        import traceback
        print(traceback.extract_tb(e.__traceback__)[-1].line)
    sys.argv[1:] = ["x"]
    runpy.run_module("shop", run_name="__main__", alter_sys=True)

    with open(os.path.join(folder, "lonely.py"), "w") as f:
        f.write("value = 'compiled'\n")
    py_compile.compile(os.path.join(folder, "lonely.py"), os.path.join(folder, "lonely.pyc"), doraise=True)
    archive = os.path.join(folder, "compiled.zip")
    with zipfile.ZipFile(archive, "w") as z:
        z.write(os.path.join(folder, "lonely.pyc"), "lonely.pyc")
    sys.path.insert(0, archive)
    import lonely
    print(lonely.value, lonely.__file__ == os.path.join(archive, "lonely.pyc"))
