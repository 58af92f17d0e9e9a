# __name__, __main__, __file__, __doc__ and module attributes of a script.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


"""Not the docstring: it stands after other statements."""
import sys, types
print(__name__, __doc__, __package__, __spec__, type(__builtins__).__name__, __file__.rsplit("/", 1)[-1], sys.argv[0].rsplit("/", 1)[-1], sys.modules["__main__"].attempt is attempt, "__annotations__" in globals(), sys.modules["__main__"].__dict__ is globals())
m = types.ModuleType("made", "its doc")
m.x = 1
exec("y = x + 1\ndef f(): return __name__, y", m.__dict__)
print(m, m.__doc__, m.f(), m.y, m.__name__, m.__spec__, m.__loader__, sorted(vars(m))[:3], repr(sys).split(" (")[0])
sys.modules["made"] = m
import made
from made import f as renamed, y
print(made is m, renamed(), y)
m.__getattr__ = lambda name: f"dynamic {name}"
m.__dir__ = lambda: ["b", "a"]
print(m.anything, dir(m))
from made import something
print(something)
del m.__getattr__
class Sub(types.ModuleType):
    @property
    def computed(self): return self.__name__.upper()
m.__class__ = Sub
print(m.computed, type(m).__name__)
attempt(lambda: m.nope, lambda: types.ModuleType(), lambda: types.ModuleType(5), lambda: setattr(m, "__class__", int), lambda: setattr(m, "__dict__", {}), lambda: delattr(m, "nope"), lambda: sys.nope, lambda: sys.modules["nope"], lambda: m.__dict__.pop("__name__") and repr(m), lambda: m.nope2, lambda: exec("from made import zzz"), lambda: exec("import made.sub"), lambda: exec("from made import *"), lambda: m(), lambda: m + 1, lambda: m[0], lambda: [*m])
if __name__ == "__main__": print("main guard")
print([n for n in ("__name__", "__file__", "__doc__", "__builtins__", "__spec__") if n in globals()])
import json
print([name for name in dir(json) if name.startswith("__")])
