"""gc.get_referrers and gc.get_objects find what modules and classes lead to; gc.get_referents tells what an object refers to."""
import gc
import types


class Thing:
    pass


class Slotted:
    __slots__ = ("a",)


thing = Thing()
holder = Thing()
holder.x = thing
slotted = Slotted()
slotted.a = thing
listed = [1, thing]
keyed = {"k": [thing], "direct": thing}
paired = (thing, 2)
grouped = {3, thing}


def with_default(x=thing):
    return x


def make_closure():
    captured = thing
    return lambda: captured


closure = make_closure()
bound = types.MethodType(print, thing)
with_default.attribute = thing
Thing.shared = thing


def named(o):
    if isinstance(o, types.CellType):
        return "cell"
    names = [name for name, value in globals().items() if value is o]
    return names[0] if names else "globals" if o is globals() else type(o).__name__


found = gc.get_referrers(thing)
print(all(any(o is wanted for o in found) for wanted in (slotted, listed, keyed, paired, grouped, bound, globals())))
print(any(o is closure.__closure__[0] for o in found), any(o is keyed["k"] for o in found))
print(gc.get_referrers(Thing()), [named(o) for o in gc.get_referrers(keyed)])
print(sorted(named(o) for o in gc.get_referents(listed, paired, keyed) if not isinstance(o, (int, str))))
print(gc.get_referents(closure.__closure__[0]) == [thing], [named(o) for o in gc.get_referents(bound)])
print(any(o is globals() for o in gc.get_referents(with_default)), any(o is with_default.__defaults__ or o is thing for o in gc.get_referents(with_default)))

objects = gc.get_objects()
print(all(any(o is wanted for o in objects) for wanted in (thing, holder, Thing, listed, keyed["k"], closure, globals(), gc)))
print(sum(isinstance(o, Thing) for o in objects), [o.__name__ for o in objects if isinstance(o, type) and issubclass(o, Slotted)])
for wrong in (-2, 3, "x"):
    try:
        gc.get_objects(wrong)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
