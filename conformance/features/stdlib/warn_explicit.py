"""warn_explicit asks the module's loader, and refuses wrong arguments; so does StringIO.__setstate__."""
import io
import types
import warnings


class Loader:
    def get_source(self, name):
        raise LookupError("asked for " + name)


globals_ = {"__name__": "made_up", "__loader__": Loader(), "__spec__": types.SimpleNamespace(loader=None)}
globals_["__spec__"].loader = globals_["__loader__"]
for arguments in ((None, UserWarning, None, None), ("m", UserWarning, "file", 1, "m", None, 5), ("m", UserWarning, "file", 1, "m", None, globals_)):
    try:
        warnings.warn_explicit(*arguments)
    except (TypeError, LookupError) as e:
        print(type(e).__name__)
for state in ("a", "\n", 0), (1, "\n", 0, None), ("a", 1, 0, None), ("a", "\n", "x", None), ("a", "\n", 0, 5), ("abc", "\n", -1, None):
    try:
        io.StringIO().__setstate__(state)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
