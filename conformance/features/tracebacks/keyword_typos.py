"""Mistyped keywords: the advice of a SyntaxError that nobody catches, and of one that is printed."""
import subprocess
import sys
import tempfile
import traceback

SOURCES = ["fur a in b:\n  pass\n", "import x\nwhille True:\n  pass", "x = 1\n[1 fur x in y]\n", "def f(:\n  pass", "if x:\n  pass\nelso:\n  pass", "imprt x", "a b", "x = (1,\n  2 adn 3)"]
for source in SOURCES:
    try:
        compile(source, "<text>", "exec")
    except SyntaxError as e:
        print(e.msg, "".join(traceback.format_exception_only(e)))
    print(subprocess.run([sys.executable, "-c", source], capture_output=True, text=True).stderr)
    with tempfile.NamedTemporaryFile("w", suffix=".py") as file:
        file.write(source)
        file.flush()
        print(subprocess.run([sys.executable, file.name], capture_output=True, text=True).stderr.replace(file.name, "FILE"))


def unbound():
    something = 1
    print(somethong)
    somethong = something


try:
    unbound()
except UnboundLocalError as e:
    print(e.name, traceback.format_exception_only(e))
print(type(__loader__).__name__, __spec__, subprocess.run([sys.executable, "-c", "print(__loader__, __spec__)"], capture_output=True, text=True).stdout)
