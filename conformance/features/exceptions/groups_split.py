# ExceptionGroup: construction, split, subgroup, derive and except*.
def make():
    return ExceptionGroup("top", [ValueError(1), ExceptionGroup("in", [TypeError(2), ValueError(3)]), OSError(4)])


g = make()
print(g, repr(g), g.message, len(g.exceptions))
match_, rest = g.split(ValueError)
print(repr(match_), "|", repr(rest), "|", repr(g.subgroup(KeyError)), "|", g.split(lambda e: isinstance(e, OSError)), "|", repr(g.subgroup((TypeError, OSError))))
for args in ((), ("m",), ("m", []), ("m", [5]), ("m", 5), (5, [ValueError()]), ("m", [KeyboardInterrupt()]), ("m", [ValueError], 1)):
    try:
        ExceptionGroup(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)


class Custom(ExceptionGroup):
    def __new__(cls, message, errors, code=0):
        self = super().__new__(cls, message, errors)
        self.code = code
        return self
    def __init__(self, *args, **kw): pass
    def derive(self, errors): return Custom(self.message, errors, self.code)


c = Custom("c", [ValueError(1), TypeError(2)], code=7)
c.add_note("note")
m, r = c.split(ValueError)
print(repr(m), m.code, r.code, m.__notes__, type(r).__name__)


def handle(e):
    try:
        try:
            raise e
        except* ValueError as eg:
            print("values", [str(x) for x in eg.exceptions], type(eg).__name__)
        except* (TypeError, OSError) as eg:
            print("type or os", len(eg.exceptions))
            raise RuntimeError("in handler")
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as out:
        print("out:", repr(out), repr(out.__cause__))


handle(make())
handle(ValueError("naked"))
handle(ExceptionGroup("k", [KeyError("unmatched"), ValueError("v")]))
handle(KeyError("plain"))
try:
    pass
except* ValueError:
    print("no")
else:
    print("else")
for bad in (ExceptionGroup, (ValueError, ExceptionGroup), 5):
    try:
        try:
            raise ValueError
        except* bad:
            pass
    except Exception as e:
        print(type(e).__name__, e)


def reraise():
    try:
        raise make()
    except* ValueError:
        raise


try:
    reraise()
except ExceptionGroup as e:
    print(repr(e), repr(e.__context__)[:30])
for i in range(2):
    try:
        raise ValueError(i)
    except* ValueError as e:
        x = e
    try:
        e
    except NameError as err:
        print(err)
print(repr(x))
