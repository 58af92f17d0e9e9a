# What built-in exceptions carry.
def caught(f):
    try:
        f()
    except BaseException as e:
        return e


def undefined(): return missing_name
e = caught(undefined)
print(e.name, e.args, repr(e))
e = caught(lambda: [].nope)
print(e.name, e.obj, e.args)
e = caught(lambda: __import__("no_such_module.sub"))
print(e.name, e.path, e.msg, type(e).__name__)
e = caught(lambda: {}["k"])
print(e.args, str(e), repr(e))
e = caught(lambda: open("/no/such/file"))
print(e.errno, e.strerror, e.filename, e.filename2, e.args, str(e), type(e).__name__)
e = caught(lambda: "é".encode("ascii"))
print(e.encoding, e.object, e.start, e.end, e.reason, e.args)
e = caught(lambda: b"\xff".decode())
print(e.encoding, e.object, e.start, e.end, e.reason)
e = caught(lambda: compile("a b", "f.py", "exec"))
print(e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.print_file_and_line)
e = caught(lambda: next(iter([])))
print(repr(e), e.value)
for n, k in ((1, PermissionError), (2, FileNotFoundError), (13, PermissionError), (17, FileExistsError), (20, NotADirectoryError), (21, IsADirectoryError), (111, ConnectionRefusedError), (110, TimeoutError), (5, OSError), (32, BrokenPipeError), (10, ChildProcessError), (3, ProcessLookupError), (11, BlockingIOError), (4, InterruptedError)):
    print(n, type(OSError(n, "text")).__name__, type(OSError(n, "text")) is k, end="; ")
print()
print(OSError(), OSError("one"), OSError(1, "two"), OSError(1, "two", "f"), OSError(1, "two", "f", None, "g"), OSError(1, 2, 3, 4, 5, 6), repr(OSError(2, "x", "f")), OSError(2, "x").args, OSError(2, "x", "f").args, type(PermissionError(2, "x")).__name__)
print(repr(Exception()), repr(Exception(1)), repr(Exception(1, "a")), str(Exception()), str(Exception(1)), str(Exception(1, "a")), str(Exception((1,))), Exception("a") == Exception("a"), KeyError(1, 2), str(KeyError("a")), str(KeyError()), str(StopIteration(5)), SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code)
print(repr(UnicodeDecodeError("utf-8", b"abc", 1, 2, "why")), UnicodeDecodeError("utf-8", b"abc", 1, 2, "why"), UnicodeDecodeError("utf-8", b"abc", 0, 2, "why"), UnicodeEncodeError("ascii", "aé", 1, 2, "why"), UnicodeTranslateError("aé", 1, 2, "why"))
for f in (lambda: UnicodeDecodeError(1), lambda: UnicodeDecodeError("a", "b", 1, 2, "c"), lambda: NameError("x", name="n").name, lambda: AttributeError("x", obj=5).obj, lambda: ImportError("x", name="n", path="p").path, lambda: ImportError("x", nope=1), lambda: ValueError(k=1), lambda: SyntaxError("m", (1, 2)), lambda: SyntaxError("m", 5), lambda: BaseException.__new__(int), lambda: setattr(ValueError(), "__cause__", 5), lambda: setattr(ValueError(), "__context__", 5), lambda: setattr(ValueError(), "__traceback__", 5), lambda: setattr(ValueError(), "args", 5), lambda: ValueError().with_traceback(5), lambda: exec("raise ValueError from 5"), lambda: exec("raise 5"), lambda: exec("raise object"), lambda: exec("raise ValueError, 1") if False else None):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
v = ValueError("a", "b")
v.args = [1, 2]
v.extra = "attribute"
print(v.args, v.__dict__, v.__suppress_context__, v.__cause__, v.__traceback__)
import copy, pickle
p = pickle.loads(pickle.dumps(v))
print(repr(p), p.extra, repr(copy.copy(OSError(2, "x", "f"))), copy.copy(OSError(2, "x", "f")).filename)


class Own(Exception):
    def __init__(self, a, b=2):
        self.a = a
    def __str__(self): return f"Own {self.a}"


o = Own(1, b=3)
print(repr(o), str(o), o.args, [c.__name__ for c in Own.__mro__])
