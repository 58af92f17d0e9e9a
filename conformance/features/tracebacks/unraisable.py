# What can't be raised is told on standard error, in the hook's words.
import sys


def hook(u):
    print(u.exc_type.__name__, u.exc_value, u.err_msg, type(u.object).__name__)


sys.unraisablehook = hook


class Callback:
    def __call__(self, ref): raise ValueError("in callback")


def close_badly():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = close_badly()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


class Fails:
    def __repr__(self): return "<Fails>"
    def __call__(self): raise ValueError("at exit")


import atexit
atexit.register(Fails())
print(sys.unraisablehook is hook, sys.__unraisablehook__ is hook)
