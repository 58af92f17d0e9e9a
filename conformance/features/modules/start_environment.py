"""What the environment says at the start, arguments that are no text, and output that can't be written any more."""
import os
import subprocess
import sys

FLAGS = "import sys; f = sys.flags; print(f.dev_mode, f.safe_path, f.no_user_site, f.debug, f.utf8_mode, sys.warnoptions, sys.stdout.errors)"


def run(*args, **environment):
    env = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "LC_", "LANG"))} | {"LC_ALL": "C.UTF-8"} | environment
    done = subprocess.run([sys.executable, *args], env=env, capture_output=True)
    print(done.returncode, done.stdout.decode(), done.stderr.decode(), sep="|")


run("-c", FLAGS)
run("-c", FLAGS, PYTHONDEVMODE="1", PYTHONSAFEPATH="1", PYTHONNOUSERSITE="1", PYTHONDEBUG="3")
run("-E", "-c", FLAGS, PYTHONDEVMODE="1", PYTHONSAFEPATH="1", PYTHONNOUSERSITE="1", PYTHONDEBUG="3")
run("-c", FLAGS, LC_ALL="C")
run("-c", FLAGS, LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="latin-1")
run("-c", "# coding: latin1\nprint(ascii('é'))")
run("-c", "import sys; print(ascii(sys.argv))", b"a\xff\xc3\xa9", "\u20ac", "\U0001f600")
run("-c", "import sys; print(ascii(sys.argv))", "é", LC_ALL="C")
run("-c", b"print('\xff')")
run("-u", "-c", "import os, sys; print(type(sys.stdout.buffer).__name__); sys.stdout.buffer.write(b'x'); os._exit(0)")
run("-c", "import os, sys; sys.stdout.write('x'); os.close(1)")
run("-X", "no_debug_ranges", "-c", "def f(): return (1 +\n 'a')\nprint(set(f.__code__.co_positions()) <= {(n, n, None, None) for n in range(4)})\nf()")
run("-c", "1 / 0", PYTHONNODEBUGRANGES="1")


def imports(*args, **environment):
    env = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")} | environment
    lines = subprocess.run([sys.executable, *args, "-c", "import json; import json"], env=env, capture_output=True, text=True).stderr.splitlines()
    print([line.split("|")[-1] for line in lines if "json" in line and "cached" not in line], [line for line in lines[-1:] if "cached" in line])


imports("-X", "importtime")
imports(PYTHONPROFILEIMPORTTIME="2")
imports("-X", "importtime=3")
