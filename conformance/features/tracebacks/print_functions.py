# The traceback module's functions.
import io, traceback


def print(*args, show=print):
    show(*[str(a).replace(__file__, "file.py") for a in args])


def a(): b()
def b():
    local = "value"
    raise ValueError("deep")


try:
    a()
except ValueError as e:
    tb = e.__traceback__
    print(traceback.format_tb(tb))
    print([(f.name, f.lineno, f.line, f.colno, f.end_colno) for f in traceback.extract_tb(tb)])
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    print("".join(traceback.format_exception(e, limit=1)))
    print("".join(traceback.format_exception(e, limit=-1)))
    traceback.print_exc(file=(out := io.StringIO()))
    print(out.getvalue())
    t = traceback.TracebackException.from_exception(e)
    print(str(t), t.exc_type_str, len(t.stack))
    print(traceback.format_list([("f.py", 3, "g", "some line"), traceback.FrameSummary("h.py", 1, "i", line="x = 1")]))
    print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next.tb_next, tb.tb_frame.f_code.co_name)
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except ExceptionGroup as e:
    print("".join(traceback.format_exception(e)))
print(traceback.format_exc())
print([f.name for f in traceback.extract_stack()], traceback.format_stack())
