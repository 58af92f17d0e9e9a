# Packages beside the script: relative imports, __init__, circular imports, __all__.
import pkg
print(pkg.__name__, pkg.__package__, pkg.value)
from pkg import sub, helper
print(sub.name(), helper.up())
from pkg.deep import leaf
print(leaf.__name__, leaf.top())
import pkg.circ_a
print(pkg.circ_a.get_b())
from pkg.star import *
print(public, "_private" in globals(), "hidden" in globals())
print(sorted(n for n in vars(pkg) if not n.startswith("__")))
import pkg.lazy_attr
print(pkg.lazy_attr.anything)
from pkg.lazy_attr import other
print(other)
import sys
print(sorted(m for m in sys.modules if m.startswith("pkg")))
try:
    import pkg.fails
except ZeroDivisionError as e:
    print("import failed", e, "pkg.fails" in sys.modules)
from importlib import reload
print(reload(pkg.sub) is pkg.sub)
