# raise from None hides the context; raise from gives a cause; else the context is shown.
import traceback


def show(f):
    try:
        f()
    except Exception as e:
        print("".join(traceback.format_exception(e)).replace(__file__, "file.py"))


def plain():
    try:
        {}["key"]
    except KeyError:
        raise ValueError("context is shown")


def hidden():
    try:
        {}["key"]
    except KeyError:
        raise ValueError("context is hidden") from None


def caused():
    try:
        {}["key"]
    except KeyError as e:
        raise ValueError("has a cause") from e


def in_finally():
    try:
        raise ValueError("lost?")
    finally:
        raise TypeError("raised in finally")


def three():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            [][1]
    except IndexError as e:
        raise RuntimeError("third") from e


for f in (plain, hidden, caused, in_finally, three):
    show(f)
