# sys.excepthook, sys.exc_info, sys.exception and sys.last_exc.
import sys

print(sys.exc_info(), sys.exception())
try:
    1 / 0
except ZeroDivisionError as e:
    print(sys.exc_info()[:2], sys.exception() is e, sys.exc_info()[2] is e.__traceback__)
    try:
        [][0]
    except IndexError:
        print(sys.exception())
    print(sys.exception())


def gen():
    try:
        raise KeyError("in generator")
    except KeyError:
        yield sys.exception()
        yield sys.exception()


try:
    raise ValueError("outside")
except ValueError:
    g = gen()
    print(repr(next(g)), repr(sys.exception()), repr(next(g)))
print(sys.exception())


def hook(kind, value, tb):
    print("hook:", kind.__name__, value, tb.tb_lineno, file=sys.stderr)
    sys.__excepthook__(kind, value, tb)


sys.excepthook = hook
raise LookupError("uncaught")
