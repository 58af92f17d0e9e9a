"""What os asks the system, variables of the environment, descriptors that are bools, and -c with an indented program."""
import os
import subprocess
import sys
import warnings

print(os.uname().sysname, os.uname().version != "", len(os.getloadavg()))
os.environ["one"] = "1"
os.putenv("one", "2")
print(os.environ["one"], os.reload_environ(), os.environ["one"])
for name in "", "a=b":
    for function in lambda: os.putenv(name, ""), lambda: os.unsetenv(name):
        try:
            function()
        except (ValueError, OSError) as e:
            print(type(e).__name__, e)
master, slave = os.openpty()
print(os.get_terminal_size(slave))
warnings.simplefilter("error")
for function in os.fsync, os.fchdir, os.stat, open:
    try:
        function(True)
    except RuntimeWarning as e:
        print(e)
class NoPath:
    __fspath__ = None
for function in os.fspath, open, os.remove:
    try:
        function(NoPath())
    except TypeError as e:
        print(e)
sys.stdout.flush()
subprocess.run([sys.executable, "-c", """
    def f():
        return "indented"

    print(f())
"""])
