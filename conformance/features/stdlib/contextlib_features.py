# contextlib: contextmanager, ExitStack, suppress, closing, redirect, decorators.
import contextlib, io, sys
from contextlib import contextmanager, ExitStack, suppress, closing, nullcontext, redirect_stdout, ContextDecorator, AbstractContextManager


@contextmanager
def cm(name, swallow=False):
    print("enter", name)
    try:
        yield name.upper()
    except ValueError as e:
        print("saw", e)
        if not swallow: raise
    else:
        print("no error", name)
    finally:
        print("exit", name)


with cm("a") as a: print(a)
with cm("b", True): raise ValueError("swallowed")
try:
    with cm("c"): raise ValueError("passes")
except ValueError as e:
    print("outside", e)


@cm("decorator")
def f(x): return x + 1


print(f(1), f(2))


@contextmanager
def never(): return; yield
@contextmanager
def twice(): yield 1; yield 2
@contextmanager
def stops():
    try: yield
    except StopIteration: raise RuntimeError("replaced")


for make, body in ((never, None), (twice, None), (twice, KeyError("k")), (stops, StopIteration("s"))):
    try:
        with make():
            if body: raise body
    except Exception as e:
        print(type(e).__name__, e)
c = cm("once")
with c: pass
try:
    with c: pass
except Exception as e:
    print(type(e).__name__, e)
with ExitStack() as stack:
    for n in "xy": print(stack.enter_context(cm(n)))
    stack.callback(print, "callback", 1, sep="-")
    stack.push(lambda *exc: print("pushed", exc[0]) or True)
    kept = stack.pop_all()
    stack.callback(print, "only this")
kept.close()
with ExitStack() as stack:
    stack.push(lambda t, v, tb: print("outer sees", repr(v)))
    stack.push(lambda t, v, tb: 1 / 0 if v else None) if False else stack.callback(print, "cb")
    stack.enter_context(suppress(KeyError))
    {}["k"]
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        raise ValueError("body")
except ZeroDivisionError as e:
    print(e, repr(e.__context__))
with suppress(KeyError, IndexError): [][1]
with suppress(ValueError): raise ExceptionGroup("g", [ValueError(1)])
try:
    with suppress(ValueError): raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
except ExceptionGroup as e:
    print(repr(e))
with redirect_stdout(io.StringIO()) as out: print("hidden")
with contextlib.redirect_stderr(sys.stdout): print("to stdout", file=sys.stderr)
with closing(io.StringIO("x")) as s: pass
print(out.getvalue(), s.closed)
with nullcontext(5) as five: print(five)


class track(ContextDecorator):
    def __enter__(self): print("track in"); return self
    def __exit__(self, *exc): print("track out", exc[0] and exc[0].__name__)


@track()
def g(): return "g"


print(g())
with contextlib.chdir("/"): print(__import__("os").getcwd())
print(isinstance(track(), AbstractContextManager), contextlib.aclosing.__name__)
try:
    ExitStack().enter_context(5)
except TypeError as e:
    print(e)
