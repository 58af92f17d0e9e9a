# raise, except, else, exception objects.
try:
    raise ValueError("msg", 2)
except (KeyError, ValueError) as e:
    print(type(e).__name__, e.args, str(e), repr(e))
try:
    raise KeyError
except LookupError as e:
    print(repr(e), str(e) == "")
try:
    raise KeyError("k")
except KeyError as e:
    print(str(e), e)
try:
    e
except NameError as err:
    print(err)
class MyError(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
try:
    raise MyError(7)
except MyError as e:
    print(e, e.code, e.args)
def reraise():
    try:
        1 / 0
    except ZeroDivisionError:
        raise
try:
    reraise()
except ZeroDivisionError as e:
    print(e)
try:
    raise 5
except TypeError as e:
    print(e)
try:
    raise
except RuntimeError as e:
    print(e)
try:
    try:
        raise ValueError
    except 5:
        pass
except TypeError as e:
    print(e)
for exc in (OSError(2, "No such file", "f.txt"), OSError("x"), StopIteration(3), SystemExit(4), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"),
            ImportError("i", name="n", path="p"), AttributeError("a", name="n"), SyntaxError("s", ("f", 1, 2, "t"))):
    print(type(exc).__name__, str(exc), exc.args)
print(type(OSError(2, "x")).__name__, OSError(2, "m").errno, issubclass(FileNotFoundError, OSError))
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
e = ValueError("noted")
e.add_note("a note")
print(e.__notes__, e.with_traceback(None) is e, e.__traceback__)
except_type = ValueError
try:
    int("x")
except except_type as e:
    print(e)
try:
    int("x")
except ValueError, KeyError:
    print("758")
