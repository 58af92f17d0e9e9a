# warnings: filters, categories, catch_warnings, stacklevel, deprecated.
import sys, warnings
def show(m, c, f, l, file=None, line=None): print("shown:", c.__name__, m, l)


def old(level=1): warnings.warn("old is deprecated", DeprecationWarning, stacklevel=level)


original, warnings.showwarning = warnings.showwarning, show
old()
for _ in range(2): warnings.warn("once per line")
warnings.warn(UserWarning("an instance"))
warnings.showwarning = original
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    old()
    old(2)
    warnings.warn("text", RuntimeWarning)
print([(w.category.__name__, str(w.message), w.lineno) for w in seen])
warnings.showwarning = show
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for f in (old, lambda: warnings.warn("w"), lambda: exec("'\\d'")):
        try:
            f()
        except Warning as e:
            print(type(e).__name__, e)
        except SyntaxError as e:
            print("SyntaxError", e.msg)
with warnings.catch_warnings():
    warnings.filterwarnings("ignore", message="skip.*", category=UserWarning)
    warnings.filterwarnings("error", r".*danger")
    warnings.warn("skip this")
    warnings.warn("not this")
    try:
        warnings.warn("real danger")
    except UserWarning as e:
        print("raised", e)
with warnings.catch_warnings(action="ignore"): warnings.warn("ignored")


@warnings.deprecated("use new()")
def deprecated_function(): return 5


@warnings.deprecated("class is old", category=FutureWarning)
class Old: pass


print(deprecated_function(), deprecated_function.__deprecated__, type(Old()).__name__)
for f in (lambda: warnings.warn(), lambda: warnings.warn("x", int), lambda: warnings.warn("x", 5), lambda: warnings.simplefilter("nope"), lambda: warnings.filterwarnings("ignore", 5), lambda: warnings.warn_explicit("m", UserWarning, "f.py", 3), lambda: warnings.filterwarnings("error", category=5), lambda: warnings.simplefilter("error", lineno=-1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(warnings.formatwarning("msg", UserWarning, "file.py", 7, "the line"), warnings.WarningMessage("m", UserWarning, "f", 1).category.__name__)
print([c.__name__ for c in Warning.__subclasses__()][:3], issubclass(BytesWarning, Warning), sys.warnoptions)
warnings.resetwarnings()
warnings.simplefilter("default")
for _ in range(2): old()
warnings.simplefilter("once")
for _ in range(2): warnings.warn("only once")
