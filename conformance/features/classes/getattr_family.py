# __getattribute__, __getattr__, __setattr__, __delattr__, __dir__ and what calls which.
class Traced:
    cls_attr = 1
    def __init__(self): object.__setattr__(self, "own", 2)
    def __getattribute__(self, name):
        print("getattribute", name)
        return super().__getattribute__(name)
    def __getattr__(self, name):
        print("getattr", name)
        if name.startswith("dyn"):
            return name.upper()
        raise AttributeError(f"no {name}")
    def __setattr__(self, name, value): print("setattr", name, value)
    def __delattr__(self, name): print("delattr", name)
    def __dir__(self): return ["z", "a"]
    def method(self): return self.own


t = Traced()
print(t.own, t.cls_attr, t.dynamic)
t.x = 1
del t.x
t.cls_attr += 1
print(dir(t), hasattr(t, "nothing"), getattr(t, "nothing", "default"))
print(t.method())
print(len([x for x in [t] if x.own]))
try:
    t.missing
except AttributeError as e:
    print(e)


class LenByInstance:
    def __getattr__(self, name):
        print("asked", name)
        return lambda *a: 42


o = LenByInstance()
print(o.__len__())
try:
    len(o)
except TypeError as e:
    print(e)
try:
    o + 1
except TypeError as e:
    print(e)


class Recursive:
    @property
    def prop(self): return self.not_there
    def __getattr__(self, name): return f"fallback {name}"


print(Recursive().prop)


class PropertyFails:
    @property
    def prop(self): raise AttributeError("inner")


try:
    PropertyFails().prop
except AttributeError as e:
    print(e)


class Proxy:
    def __init__(self, target): self.__dict__["_target"] = target
    def __getattr__(self, name): return getattr(self._target, name)
    def __setattr__(self, name, value): setattr(self._target, name, value)


class Target: pass


p = Proxy(Target())
p.a = 5
print(p.a, p._target.a, vars(p._target))
try:
    p.b
except AttributeError as e:
    print(e)
