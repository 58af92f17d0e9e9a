# with: order, several managers, what __exit__ gets, swallowing and replacing exceptions.
class CM:
    def __init__(self, name, swallow=False, fail_enter=False, fail_exit=False):
        self.name, self.swallow, self.fail_enter, self.fail_exit = name, swallow, fail_enter, fail_exit
    def __enter__(self):
        print("enter", self.name)
        if self.fail_enter: raise ValueError(f"enter {self.name}")
        return self.name.upper()
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        if self.fail_exit: raise KeyError(f"exit {self.name}")
        return self.swallow


def attempt(f):
    try:
        print("result", f())
    except Exception as e:
        print("raised", repr(e), "context", repr(e.__context__))


def two():
    with CM("a") as a, CM("b") as b:
        return a + b


def parens():
    with (CM("a") as a, CM("b"),):
        return a


def second_enter_fails():
    with CM("a"), CM("b", fail_enter=True):
        print("never")


def body_fails():
    with CM("a"), CM("b"):
        1 / 0


def swallowed():
    with CM("a", swallow=True):
        1 / 0
    return "after"


def swallowed_return():
    with CM("a", swallow=True):
        return "from body"


def exit_fails():
    with CM("a"), CM("b", fail_exit=True):
        1 / 0


def exit_fails_plain():
    with CM("a", fail_exit=True):
        pass


for f in (two, parens, second_enter_fails, body_fails, swallowed, swallowed_return, exit_fails, exit_fails_plain):
    print("--", f.__name__)
    attempt(f)
for i in range(3):
    with CM(str(i)):
        if i == 0: continue
        if i == 1: break
with CM("tuple") as (x, *rest):
    print(x, rest)
d = {}
with CM("item") as d["k"]: print(d)
with CM("none"): pass


class NoExit:
    def __enter__(self): print("entered")


class NoEnter:
    def __exit__(self, *a): pass


class OnInstance:
    def __init__(self): self.__enter__ = self.__exit__ = lambda *a: 1


for c in (NoExit, NoEnter, OnInstance, int):
    try:
        with c(): pass
    except TypeError as e:
        print(e)
