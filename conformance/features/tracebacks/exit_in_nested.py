# SystemExit passes except Exception, runs finally and atexit functions, and its value is the status.
import atexit, sys

atexit.register(print, "second")
atexit.register(print, "first", 1, sep="-")


class Fails:
    def __repr__(self): return "<a function that fails>"
    def __call__(self): raise ValueError("in atexit")


atexit.register(Fails())


try:
    try:
        sys.exit(3)
    except Exception:
        print("not here")
    finally:
        print("finally")
except SystemExit as e:
    print(repr(e), e.code)
try:
    exit()
except SystemExit as e:
    print(repr(e), e.code)
sys.exit("a message becomes status 1")
