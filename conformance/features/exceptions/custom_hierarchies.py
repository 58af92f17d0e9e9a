# Exception classes of one's own: hierarchies, attributes, pickling, matching and messages.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


import copy, pickle
class AppError(Exception):
    code = 1
    def __init__(self, message="app failed", **context):
        super().__init__(message)
        self.context = context
    def __str__(self): return f"[{self.code}] {super().__str__()}" + (f" {self.context}" if self.context else "")
class NotFound(AppError, LookupError):
    code = 404
    def __init__(self, what): super().__init__(f"{what} not found", what=what); self.what = what
    def __reduce__(self): return NotFound, (self.what,)
class Denied(AppError): code = 403
class Quiet(BaseException): pass
def classify(f):
    try:
        f()
    except NotFound as e: return f"not found: {e}"
    except (Denied, KeyError) as e: return f"denied or key: {e!r}"
    except AppError as e: return f"app: {e}"
    except LookupError as e: return f"lookup: {e}"
    except Exception as e: return f"other: {type(e).__name__}"
    except BaseException as e: return f"base: {type(e).__name__}"
    else: return "no error"
    finally: print("checked", end=" ")
def r(e): raise e
for e in (NotFound("page"), Denied("no", user="x"), AppError(), KeyError("k"), IndexError("i"), ValueError(), Quiet(), StopIteration(), KeyboardInterrupt(), SystemExit(2)):
    print(classify(lambda: r(e)))
print(classify(lambda: 1))
n = NotFound("x")
print(n.args, n.what, n.context, isinstance(n, LookupError), [c.__name__ for c in NotFound.__mro__], repr(n), str(n), n.code, NotFound.code)
p = pickle.loads(pickle.dumps(n))
print(type(p).__name__, p.what, str(copy.copy(n)))
class Dynamic(Exception):
    def __new__(cls, *a): return super().__new__(cls, *a) if cls is not Dynamic or not a or a[0] != "special" else Special()
class Special(Dynamic):
    def __init__(self, *a): self.flag = True
print(type(Dynamic("special")).__name__, type(Dynamic("x")).__name__, Dynamic(1, 2).args)
class WithSlots(Exception): __slots__ = ("extra",)
w = WithSlots(1)
w.extra = 5
print(w.extra, w.args)
class Attr(AttributeError): pass
class HasIt:
    def __getattr__(self, n): raise Attr(f"no {n}")
print(hasattr(HasIt(), "x"), getattr(HasIt(), "x", "default"))
class Retry:
    def __init__(self, times, *kinds): self.times, self.kinds = times, kinds
    def __call__(self, f):
        def wrapper(*a):
            errors = []
            for n in range(self.times):
                try: return f(*a, n)
                except self.kinds as e: errors.append(e)
            raise ExceptionGroup(f"{f.__name__} failed {self.times} times", errors)
        return wrapper
@Retry(3, ValueError, KeyError)
def flaky(limit, n):
    if n < limit: raise (ValueError, KeyError)[n % 2](n)
    return f"worked after {n}"
attempt(lambda: flaky(2), lambda: flaky(9), lambda: r("text"), lambda: r(AppError), lambda: r(type), lambda: classify(5), lambda: NotFound(), lambda: Denied("a", "b"), lambda: type("E", (Exception, int), {}), lambda: type("E", (ValueError, KeyError), {})("both"), lambda: type("E", (OSError, KeyError), {}))
