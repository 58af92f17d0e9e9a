"""Instances, classes, modules, call sites, publication."""
import sys
import tempfile
import types

N = 200


class Plain:
    pass


def check_attribute_add_write(race):
    """Adding attributes to an object loses no write of another attribute, also past the slots that it began with."""
    o = Plain()
    for t in range(race.threads):
        setattr(o, f"own{t}", -1)

    def work(t):
        for i in range(N // 4):
            setattr(o, f"own{t}", i)
            setattr(o, f"new{t}_{i % 20}", i)
            assert getattr(o, f"own{t}") == i
    race(work)
    assert all(getattr(o, f"own{t}") == N // 4 - 1 for t in range(race.threads))
    assert len(vars(o)) == race.threads * 21


def check_attribute_same_name(race):
    """Threads that add the same attribute agree on it: the last write stays."""
    def work(t):
        for o in objects:
            o.x = t
            o.y = t
            assert o.x is not None
    objects = [Plain() for _ in range(N)]
    race(work)
    assert all(o.x in range(race.threads) and list(vars(o)) == ["x", "y"] for o in objects)


def check_attribute_delete(race):
    """Deleting and setting an attribute leaves it there with a value that was set, or absent with AttributeError."""
    o = Plain()
    o.stays = 1

    def work(t):
        for i in range(N):
            try:
                if t % 2:
                    del o.x
                else:
                    o.x = i
                    o.x
            except AttributeError:
                pass
            assert o.stays == 1
    race(work)
    o.x = 5
    assert vars(o) == {"stays": 1, "x": 5}


def check_instance_dict(race):
    """vars(o) is the object's attributes: setdefault and pop on it are atomic."""
    o = Plain()
    names = [f"n{i}" for i in range(50)]
    got = [[] for _ in range(race.threads)]
    popped = [[] for _ in range(race.threads)]

    def defaults(t):
        for name in names:
            got[t].append(vars(o).setdefault(name, (t, name)))
    race(defaults)
    assert all(mine == got[0] for mine in got)
    assert [getattr(o, name) for name in names] == got[0]

    def pops(t):
        for name in names:
            value = vars(o).pop(name, None)
            if value is not None:
                popped[t].append(name)
    race(pops)
    assert sorted(x for mine in popped for x in mine) == sorted(names) and not vars(o)


def check_setdefault_against_write(race):
    """A setdefault on vars(o) that finds nothing does not overwrite what another thread sets meanwhile."""
    objects = [Plain() for _ in range(N)]

    def work(t):
        for o in objects:
            if t == 0:
                o.x = "written"
            else:
                vars(o).setdefault("x", t)
    race(work)
    assert all(o.x == "written" for o in objects)


def check_slots(race):
    """Writes of __slots__ lose nothing."""
    class Slotted:
        __slots__ = [f"s{i}" for i in range(race.threads)]

    o = Slotted()

    def work(t):
        for i in range(N):
            setattr(o, f"s{t}", i)
            assert getattr(o, f"s{t}") == i
    race(work)


def check_publication(race):
    """An object that a race publishes is never seen half-made."""
    class Holder:
        value = None

    class Made:
        def __init__(self, i):
            self.a = i
            self.b = [i]
            self.c = {"i": i}

    def work(t):
        for i in range(N):
            if t == 0:
                Holder.value = Made(i)
            else:
                made = Holder.value
                if made is not None:
                    assert made.a == made.b[0] == made.c["i"]
    race(work)


def check_flag(race):
    """What one thread writes others see: `while not done: pass` ends."""
    class Flags:
        done = False

    o = Plain()
    o.done = False
    cell = False
    box = [False]
    names = {"done": False}

    def work(t):
        nonlocal cell
        if t == 0:
            Flags.done = o.done = cell = box[0] = names["done"] = True
        else:
            while not (Flags.done and o.done and cell and box[0] and names["done"]):
                pass
    race(work)


def check_class_mutation(race):
    """A class that changes while its methods are called: a call runs the old or the new method, and in the end the new one."""
    class A:
        def m(self):
            return 0

    class B(A):
        pass

    def work(t):
        o = B()
        if t == 0:
            for i in range(1, N // 4):
                A.m = lambda self, i=i: i
                assert o.m() == i
        else:
            last = 0
            for _ in range(N):
                now = o.m()
                assert now >= last, (now, last)
                last = now
    race(work)
    assert B().m() == N // 4 - 1


def check_class_attributes(race):
    """Threads that add attributes to one class lose none; instances see them."""
    class C:
        pass

    def work(t):
        o = C()
        for i in range(N // 8):
            setattr(C, f"a{t}_{i}", i)
            assert getattr(o, f"a{t}_{i}") == i
    race(work)
    assert sum(name.startswith("a") and "_" in name for name in vars(C)) == race.threads * (N // 8)


def check_class_changes_kind(race):
    """A class attribute that becomes a property, an instance attribute or nothing: o.x is one of these at each moment."""
    class C:
        x = "plain"

    def work(t):
        o = C()
        for i in range(N // 4):
            if t == 0:
                C.x = property(lambda self: "property") if i % 2 else "plain"
            else:
                assert o.x in ("plain", "property")
    race(work)


def check_assign_class(race):
    """Assigning __class__ while attributes are read and added loses no attribute."""
    class A:
        def which(self):
            return "A"

    class B:
        def which(self):
            return "B"

    o = A()
    o.x = 1

    def work(t):
        for i in range(N // 4):
            if t == 0:
                o.__class__ = B if i % 2 else A
            else:
                assert o.which() in "AB" and o.x == 1
                setattr(o, f"y{t}", i)
                assert getattr(o, f"y{t}") == i
    race(work)


def check_module_global(race):
    """A module's global that one thread writes: readers with linked sites see old or new values, in order."""
    module = types.ModuleType("m")
    exec("value = 0\ndef read():\n    return value\ndef write(v):\n    global value\n    value = v\n", vars(module))

    def work(t):
        if t == 0:
            for i in range(1, N):
                module.write(i)
                assert module.read() == i
        else:
            last = 0
            for _ in range(N):
                now = module.read()
                assert now >= last
                last = now
    race(work)
    assert module.read() == module.value == N - 1


def check_global_shadows_builtin(race):
    """A global that comes to be and goes shadows the built-in at once for the thread that made it."""
    module = types.ModuleType("m")
    exec("def call():\n    return len('ab')\n", vars(module))

    def work(t):
        for i in range(N // 4):
            if t == 0:
                module.len = lambda s: "shadow"
                assert module.call() == "shadow"
                del module.len
                assert module.call() == 2
            else:
                assert module.call() in (2, "shadow")
    race(work)


def check_call_sites(race):
    """A call site that meets many callees from many threads calls the right one."""
    def make(i):
        scope = {}
        exec(f"def f(a, b={i}): return (a, b, {i})", scope)
        return scope["f"]
    functions = [make(i) for i in range(12)]
    callables = [(f, i) for i, f in enumerate(functions)]

    class C:
        def __init__(self, a):
            self.a = a

    def work(t):
        for j in range(N):
            f, i = callables[(j * (t + 1)) % 12]
            assert f(t) == (t, i, i)
            g = len if j % 3 == 0 else C if j % 3 == 1 else str
            got = g("abc")
            assert (got == 3) if g is len else (got.a == "abc") if g is C else got == "abc"
    race(work)


def check_function_changes(race):
    """A function whose code and defaults change while it is called runs with old or new ones."""
    def f(a, b=1):
        return ("f", b)

    def g(a, b=2):
        return ("g", b)
    code = f.__code__, g.__code__

    def work(t):
        for i in range(N // 4):
            if t == 0:
                f.__code__ = code[i % 2]
                f.__defaults__ = (i,)
            else:
                name, b = f(0)
                assert name in "fg" and type(b) is int
    race(work)


def check_imports(race):
    """Threads that import the same module run it once and get it whole."""
    name = f"stress_module_{id(race)}"
    runs = []

    class Finder:
        @staticmethod
        def find_spec(fullname, path=None, target=None):
            if fullname == name:
                from importlib.machinery import ModuleSpec
                return ModuleSpec(fullname, Finder)

        @staticmethod
        def create_module(spec):
            return None

        @staticmethod
        def exec_module(module):
            runs.append(1)
            module.a = 1
            sum(range(2000))
            module.b = 2

    sys.meta_path.insert(0, Finder)
    try:
        def work(t):
            module = __import__(name)
            assert module.a + module.b == 3
        race(work)
        assert len(runs) == 1
    finally:
        sys.meta_path.remove(Finder)
        sys.modules.pop(name, None)


def check_cells(race):
    """A variable that closures share is written and read whole; each thread sees its own last write unless another wrote."""
    value = (0, 0)

    def work(t):
        nonlocal value
        for i in range(N):
            value = (i, i)
            a, b = value
            assert a == b
    race(work)


def check_exceptions(race):
    """Threads that raise one exception object get their own tracebacks' ends, and never a foreign exception."""
    shared = ValueError("shared")

    def work(t):
        for i in range(N // 4):
            try:
                try:
                    raise KeyError(t)
                except KeyError as e:
                    assert e.args == (t,)
                    raise shared
            except ValueError as e:
                assert e is shared and sys.exception() is shared
            assert sys.exception() is None
    race(work)


def check_class_write_after_addition(race):
    """Who sees an attribute that another thread just added to a class, and sets it, finds what it set."""
    class Base:
        x = "base"

    def read(o):
        return o.x
    turn = [0, None, 0]

    def add(t):
        for i in range(1, N * 5):
            while turn[0] < i:
                pass
            turn[1].x = "added"
            turn[2] = i

    def overwrite(t):
        try:
            for i in range(1, N * 5):
                cls = type("C", (Base,), {})
                o = cls()
                read(o), read(o), read(o), read(o)
                turn[1] = cls
                turn[0] = i
                while "x" not in vars(cls):
                    pass
                cls.x = "last"
                assert read(o) == "last"
                while turn[2] < i:
                    pass
        finally:
            turn[0] = N * 5
    race.threads = 2
    race(add, overwrite)


def check_import_that_fails(race):
    """A module whose code fails: each thread that imports it gets the error, none the half of the module."""
    with tempfile.TemporaryDirectory() as folder:
        name = f"stress_failing_{id(race)}"
        with open(f"{folder}/{name}.py", "w") as out:
            out.write("import time\na = 1\ntime.sleep(0.002)\nraise ValueError(a)\n")
        sys.path.insert(0, folder)
        try:
            def work(t):
                try:
                    module = __import__(name)
                except ValueError:
                    return
                assert False, module
            race(work)
            assert name not in sys.modules
        finally:
            sys.path.remove(folder)
