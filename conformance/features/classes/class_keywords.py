# Keyword arguments of class statements: __init_subclass__, metaclass __prepare__, __new__ and __init__.
class Plugin:
    registry = {}
    def __init_subclass__(cls, /, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry[key or cls.__name__.lower()] = cls.__name__


class Csv(Plugin): pass
class Json(Plugin, key="js"): pass


print(Plugin.registry)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"injected": 1}
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, [k for k in ns if not k.startswith("__")], kw)
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        return super().__call__(*args, **kw)


class Made(metaclass=Meta, option=True):
    a = injected + 1
    def __init__(self, x, y=2): self.x = x, y


class Derived(Made, other=1):
    pass


print(Made(1, y=3).x, Derived.a, type(Derived).__name__)
for source in ("class X(unknown=1): pass", "class X(metaclass=5): pass", "class X(metaclass=lambda *a, **k: (a[0], k), z=1): pass\nprint(X)", "class X(Plugin, key='x', nope=1): pass", "class X(**{'metaclass': Meta, 'q': 2}): pass", "class X(*[Plugin]): pass\nprint(X.__mro__[1].__name__)"):
    try:
        exec(source)
    except Exception as e:
        print(type(e).__name__, e)


class Prepared(type):
    @classmethod
    def __prepare__(mcls, name, bases): return 5


try:
    class Bad(metaclass=Prepared): pass
except TypeError as e:
    print(e)


class Recorder(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"): print("defines", key)
        super().__setitem__(key, value)


class Recording(type):
    @classmethod
    def __prepare__(mcls, name, bases): return Recorder()


class Order(metaclass=Recording):
    b = 1
    a = 2
    b = 3
    def f(self): pass
    del a
