# except* and exception groups.
eg = ExceptionGroup("g", [ValueError("v1"), TypeError("t"), ExceptionGroup("n", [ValueError("v2"), OSError("o")])])
print(eg, len(eg.exceptions))
try:
    raise eg
except* ValueError as e:
    print("V", e.exceptions, type(e).__name__)
except* (TypeError, OSError) as e:
    print("T", e)
try:
    try:
        raise ExceptionGroup("x", [KeyError(1), IndexError(2)])
    except* KeyError as e:
        print("key", e.exceptions)
except ExceptionGroup as rest:
    print("rest", rest.exceptions)
try:
    raise ValueError("single")
except* ValueError as e:
    print(type(e).__name__, e.exceptions)
try:
    try:
        raise ExceptionGroup("y", [ValueError(1)])
    except* ValueError:
        raise KeyError("from handler")
except KeyError as e:
    print("plain", repr(e))
except BaseException as e:
    print(type(e).__name__, e, e.exceptions)
print(eg.subgroup(ValueError), eg.split(TypeError))
match, rest = eg.split(lambda e: isinstance(e, OSError))
print(match.exceptions, rest.exceptions)
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
for bad in ("ExceptionGroup('e', [])", "ExceptionGroup('e', [5])", "ExceptionGroup('e', [KeyboardInterrupt()])"):
    try:
        eval(bad)
    except (TypeError, ValueError) as e:
        print(e)
def f():
    try:
        raise ExceptionGroup("z", [ValueError()])
    except* TypeError:
        print("no")
    except* ValueError:
        print("yes")
    else:
        print("else")
    finally:
        print("fin")
f()
