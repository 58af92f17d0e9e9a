"""Every module of the standard library can be imported, but for those of other platforms and those that docs/deviations.md names."""
import importlib
import sys
import warnings

OTHER_PLATFORMS = {"_ios_support", "_overlapped", "_scproxy", "_winapi", "_wmi", "msvcrt", "nt", "winreg", "winsound"}
SHOWS_SOMETHING = {"antigravity", "this"}
NOT_HERE = {
    "_curses", "_curses_panel", "curses",  # the terminal
    "_dbm", "_gdbm",  # C libraries; dbm.sqlite3 and dbm.dumb are there
    "_tkinter", "tkinter", "idlelib", "turtle", "turtledemo",  # windows
    "ensurepip",  # pip's own wheels
}
warnings.simplefilter("ignore")
for name in sorted(sys.stdlib_module_names - OTHER_PLATFORMS - SHOWS_SOMETHING - NOT_HERE):
    try:
        importlib.import_module(name)
    except Exception as e:
        print(name, type(e).__name__, e)
print("done")
