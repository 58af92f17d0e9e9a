# What is printed of an exception whose __str__ or __notes__ misbehave.
import traceback


class NoStr(Exception):
    def __str__(self): raise ValueError("no str")


class NotStr(Exception):
    def __str__(self): return 5


class OddNotes(Exception):
    __notes__ = "not a list"


class NumberNotes(Exception):
    __notes__ = [1, "two", None]


class Outer:
    class Inner(Exception): pass


Fake = type("Fake", (Exception,), {"__module__": "some.module"})
for e in (NoStr(), NotStr(), OddNotes("m"), NumberNotes("m"), Outer.Inner("m"), Fake("m"), Fake(), ValueError(""), ValueError("a\nb"), ValueError(1, 2), KeyError("k"), KeyError(), KeyError(1, 2), StopIteration(3), SystemExit(4), OSError(2, "text"), OSError(2, "text", "file"), OSError(2, "text", "a", None, "b"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "why")):
    print(traceback.format_exception_only(e))
