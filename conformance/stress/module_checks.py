"""Modules' globals, sys.modules and imports, code that is made at run time, and what classes are changed into while they are used."""
import abc
import copy
import dataclasses
import enum
import importlib
import sys
import tempfile
import types

N = 200


def check_module_global_hot(race):
    """A global that loops have as a constant and that one thread then writes: who saw the new value never sees the old one again."""
    module = types.ModuleType("m")
    exec("limit = 0\nstop = False\n"
         "def spin():\n"
         "    last = 0\n"
         "    while not stop:\n"
         "        now = limit\n"
         "        assert now >= last, (now, last)\n"
         "        last = now\n"
         "    return limit\n"
         "def calls():\n"
         "    while not stop:\n"
         "        assert read() <= limit\n"
         "    return read()\n"
         "def read():\n"
         "    return limit\n", vars(module))

    def write(t):
        for i in range(1, 20):
            for _ in range(2000):
                module.read()
            module.limit = i
            assert module.read() == i
        module.stop = True

    def spin(t):
        assert module.spin() == 19

    def calls(t):
        assert module.calls() == 19
    race.threads = max(race.threads, 3)
    race(*[write, spin, calls] + [spin] * (race.threads - 3))


def check_module_global_hot_swap(race):
    """A module's function that is replaced while loops call it directly: the old or the new one runs, and then only the new one."""
    module = types.ModuleType("m")
    exec("def step(n):\n    return 1\n"
         "def loop(n):\n"
         "    last = 1\n"
         "    for _ in range(n):\n"
         "        now = step(_)\n"
         "        assert now >= last, (now, last)\n"
         "        last = now\n"
         "    return last\n", vars(module))

    def work(t):
        for i in range(2, 12):
            if t == 0:
                scope = {}
                exec(f"def step(n):\n    return {i}\n", scope)
                module.step = scope["step"]
                assert module.step(0) == i
            module.loop(1000)
    race(work)
    assert module.loop(1) == 11


def check_module_attributes(race):
    """Threads that set and delete attributes of one module lose none of each other's."""
    module = types.ModuleType("m")

    def work(t):
        for i in range(N // 4):
            setattr(module, f"a{t}", i)
            setattr(module, f"b{t}_{i}", i)
            assert getattr(module, f"a{t}") == i
            delattr(module, f"b{t}_{i}")
    race(work)
    assert all(getattr(module, f"a{t}") == N // 4 - 1 for t in range(race.threads))
    assert not any(name.startswith("b") for name in vars(module))


def check_cyclic_imports(race):
    """Modules that import each other, begun at different ends by different threads: no deadlock, all whole."""
    with tempfile.TemporaryDirectory() as folder:
        names = [f"stress_cycle_{id(race)}_{i}" for i in range(3)]
        for i, name in enumerate(names):
            with open(f"{folder}/{name}.py", "w") as out:
                out.write(f"import {names[(i + 1) % 3]} as other\nvalue = {i}\ndef ask():\n    return other.value\n")
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
        try:
            def work(t):
                module = importlib.import_module(names[t % 3])
                assert module.value == t % 3
            race(work)
            assert [sys.modules[name].ask() for name in names[:2]] == [1, 2]
        finally:
            sys.path.remove(folder)
            for name in names:
                sys.modules.pop(name, None)


def check_sys_modules(race):
    """sys.modules while others add and remove modules: what is there is imported, what was removed is imported anew or not found."""
    def work(t):
        for i in range(N // 8):
            name = f"stress_own_{t}_{i}"
            sys.modules[name] = types.ModuleType(name)
            assert __import__(name) is sys.modules.pop(name)
            try:
                __import__(name)
            except ModuleNotFoundError as e:
                assert e.name == name
            assert "sys" in sys.modules and len(list(sys.modules)) > 10
    race(work)


def check_classes_made(race):
    """Classes of all kinds made by threads at once from shared bases: each whole, all of them among the base's subclasses."""
    class Base:
        made = []

        def __init_subclass__(cls, **keywords):
            super().__init_subclass__(**keywords)
            Base.made.append(cls)

    def work(t):
        for i in range(N // 20):
            cls = type(f"C{t}_{i}", (Base,), {"x": i})
            assert cls().x == i and isinstance(cls(), Base)
            record = dataclasses.make_dataclass("Record", ["a", "b"], bases=(Base,))
            assert record(1, i) == record(1, i)
            kind = enum.Enum("Kind", ["ONE", f"TWO{t}"])
            assert kind["ONE"].value == 1 and len(kind) == 2
    race(work)
    assert len(Base.made) == 2 * race.threads * (N // 20) == len(set(Base.__subclasses__()))


def check_abc_register(race):
    """Registering with an abstract class while others ask isinstance: what a thread registered it finds."""
    class Kind(abc.ABC):
        pass

    def work(t):
        for i in range(N // 10):
            cls = type("C", (), {})
            assert not isinstance(cls(), Kind)
            Kind.register(cls)
            assert isinstance(cls(), Kind) and issubclass(cls, Kind)
            assert not isinstance(1, Kind)
    race(work)


def check_bases_change(race):
    """A class whose bases are assigned while methods are called through it: the one or the other base's method."""
    class One:
        def which(self):
            return 1

    class Two:
        def which(self):
            return 2

    class Sub(One):
        pass

    def work(t):
        o = Sub()
        for i in range(N // 8):
            if t == 0:
                Sub.__bases__ = (Two,) if i % 2 == 0 else (One,)
                assert o.which() == 2 - i % 2
            else:
                assert o.which() in (1, 2)
                assert super(Sub, o).which() in (1, 2)
    race(work)


def check_code_made(race):
    """compile, exec and eval in all threads: each runs its own code in its own namespace."""
    def work(t):
        for i in range(5):
            scope = {"t": t}
            exec(f"def f(x):\n    return x * {i} + t\n", scope)
            assert scope["f"](3) == 3 * i + t
            assert eval("t + 1", scope) == t + 1
    race(work)


def check_copies(race):
    """copy and deepcopy of objects that others change: a copy has what stays, and shares nothing when it is deep."""
    class Node:
        def __init__(self):
            self.items = [1, {"k": (2,)}]
            self.stays = [0]

    shared = Node()

    def work(t):
        for i in range(N // 8):
            shared.items.append(i)
            setattr(shared, f"own{t}", i)
            assert copy.copy(shared).stays is shared.stays
            try:
                deep = copy.deepcopy(shared)
                assert deep.stays == [0] and deep.stays is not shared.stays and deep.items[1] is not shared.items[1]
            except RuntimeError as e:
                assert "during iteration" in str(e)
            shared.items.pop()
    race(work)


def check_exception_groups(race):
    """Exceptions that threads raise, chain, annotate and split at once keep their own causes and contexts."""
    def work(t):
        for i in range(N // 8):
            try:
                try:
                    raise ExceptionGroup("g", [ValueError(t), KeyError(i)])
                except* ValueError as group:
                    assert group.exceptions[0].args == (t,)
                    raise RuntimeError(t) from group
            except ExceptionGroup as both:
                mine, rest = both.split(RuntimeError)
                assert mine.exceptions[0].__cause__.exceptions[0].args == (t,)
                assert rest.exceptions[0].exceptions[0].args == (i,)
            assert sys.exception() is None
    race(work)
