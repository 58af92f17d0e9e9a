# __context__, __cause__, __suppress_context__.
def chain():
    try:
        raise ValueError("first")
    except ValueError as e:
        raise KeyError("second") from e
try:
    chain()
except KeyError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise TypeError("t")
except TypeError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise TypeError("t") from None
except TypeError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
import sys
def current(): return sys.exception()
try:
    raise ValueError("v")
except ValueError:
    print(repr(current()))
    try:
        raise KeyError("k")
    except KeyError as e:
        print(repr(current()), repr(e.__context__))
    print(repr(current()))
print(current())
def gen():
    try:
        yield 1
    finally:
        print("in gen", repr(sys.exception()))
g = gen()
next(g)
try:
    raise OSError("outside")
except OSError:
    g.close()
a = ValueError("a")
try:
    try:
        raise a
    except ValueError:
        raise a
except ValueError as e:
    print(e.__context__)
