# Forms of import.
import math, os.path as osp
import collections.abc
from math import pi as PI, sqrt
from collections import (OrderedDict,
                         defaultdict,)
print(math.floor(2.5), osp.join("a", "b"), PI > 3, sqrt(16.0), collections.abc.Sized.__name__, OrderedDict.__name__)
try:
    import no_such_module_xyz
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    import os.nothing
except ModuleNotFoundError as e:
    print(e)
try:
    from math import nothing
except ImportError as e:
    print(str(e).split(" (")[0], e.name)
import sys
print("math" in sys.modules, sys.modules["math"] is math, __name__, __import__("math") is math)
def f():
    import string
    return string.digits
print(f(), "string" in globals())
print(math.__name__, repr(sys), type(math).__name__)
try:
    from . import x
except ImportError as e:
    print(e)
math.extra = 1
print(math.extra)
try:
    math.nope
except AttributeError as e:
    print(e)
