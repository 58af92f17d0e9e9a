# Plugins: registered by __init_subclass__, decorators and a metaclass; ordered by dependencies; called through hooks.
from abc import ABC, abstractmethod
from collections import defaultdict
import functools, inspect


class PluginError(Exception): pass


class Plugin(ABC):
    registry: dict[str, type] = {}
    requires: tuple[str, ...] = ()
    def __init_subclass__(cls, *, name=None, abstract=False, **kw):
        super().__init_subclass__(**kw)
        cls.name = name or cls.__name__.removesuffix("Plugin").lower()
        if not abstract:
            if cls.name in Plugin.registry: raise PluginError(f"plugin {cls.name!r} is registered twice")
            Plugin.registry[cls.name] = cls
    def __init__(self, manager): self.manager = manager
    @abstractmethod
    def setup(self): ...
    def __repr__(self): return f"<{self.name}>"


def hook(event=None, *, priority=0):
    if callable(event): return hook(event.__name__.removeprefix("on_"))(event)
    def mark(f):
        f.__hooks__ = getattr(f, "__hooks__", []) + [(event, priority)]
        return f
    return mark


class Manager:
    def __init__(self): self.plugins, self.hooks = {}, defaultdict(list)

    def load(self, name, chain=()):
        if name in self.plugins: return self.plugins[name]
        if name in chain: raise PluginError("cycle: " + " -> ".join((*chain, name)))
        try:
            cls = Plugin.registry[name]
        except KeyError as e:
            raise PluginError(f"no plugin {name!r}") from e
        for need in cls.requires: self.load(need, (*chain, name))
        try:
            plugin = cls(self)
        except TypeError as e:
            raise PluginError(f"can't make {name}") from e
        plugin.setup()
        self.plugins[name] = plugin
        for _, method in inspect.getmembers(plugin, inspect.ismethod):
            for event, priority in getattr(method, "__hooks__", ()): self.hooks[event].append((-priority, len(self.hooks[event]), method))
        return plugin

    def fire(self, event, value):
        return functools.reduce(lambda v, h: h[2](v), sorted(self.hooks[event], key=lambda h: h[:2]), value)


class StripPlugin(Plugin):
    def setup(self): print("strip set up")
    @hook
    def on_text(self, text): return text.strip()


class Upper(Plugin, name="shout"):
    requires = ("strip",)
    def setup(self): print("shout set up after", list(self.manager.plugins))
    @hook("text", priority=-1)
    @hook("title")
    def up(self, text): return text.upper()


class Base(Plugin, abstract=True):
    def setup(self): self.count = 0


class CountPlugin(Base):
    requires = ("shout", "strip")
    @hook("text", priority=5)
    def count_text(self, text):
        self.count += 1
        return f"{self.count}:{text}"


class A(Base):
    requires = ("b",)
class B(Base):
    requires = ("a",)
class Incomplete(Plugin): pass


m = Manager()
print(m.load("count"), list(m.plugins), m.load("count") is m.load("count"))
print(repr(m.fire("text", "  hello ")), m.fire("title", "t"), m.fire("nothing", 5), m.fire("text", " again"))
for name in ("nope", "a", "incomplete"):
    try:
        m.load(name)
    except PluginError as e:
        print(e, "/", repr(e.__cause__))
try:
    class Strip(Plugin): pass
except PluginError as e:
    print(e)
print(sorted(Plugin.registry), "base" in Plugin.registry, Plugin.registry["shout"].__mro__[1].__name__, CountPlugin.name)
