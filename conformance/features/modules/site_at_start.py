"""What module site does when a program starts: customisation modules, .pth files of the user's packages, the option -S."""
import os
import subprocess
import sys
import tempfile


def run(*arguments, **environment):
    clean = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONUSERBASE")}
    done = subprocess.run([sys.executable, *arguments], env=clean | environment, capture_output=True, text=True)
    print(done.stdout.split(), done.stderr.splitlines()[-1:])


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "path")
    os.mkdir(path)
    for name in "sitecustomize", "usercustomize":
        with open(os.path.join(path, name + ".py"), "w") as f:
            f.write(f"print({name!r})\n")
    run("-c", "import sys; print('site' in sys.modules)", PYTHONPATH=path)
    run("-s", "-c", "print(1)", PYTHONPATH=path)
    run("-S", "-c", "import sys; print('site' in sys.modules, 'help' in dir(__builtins__)); exit()", PYTHONPATH=path)
    run("-I", "-c", "print(2)", PYTHONPATH=path)

    base = os.path.join(folder, "base")
    threads = "t" if sys.abiflags == "t" else ""
    packages = os.path.join(base, "lib", f"python3.14{threads}", "site-packages")
    os.makedirs(packages)
    extra = os.path.join(folder, "extra")
    os.mkdir(extra)
    with open(os.path.join(extra, "of_extra.py"), "w") as f:
        f.write("VALUE = 'imported'\n")
    with open(os.path.join(packages, "some.pth"), "w") as f:
        f.write(f"{extra}\nimport sys; sys.of_pth = 7\n")
    run("-c", "import sys, of_extra; print(sys.of_pth, of_extra.VALUE)", PYTHONUSERBASE=base)
    run("-s", "-c", "import of_extra", PYTHONUSERBASE=base)

    script = os.path.join(folder, "script.py")
    with open(script, "w") as f:
        f.write("this is no Python ((\nprint(3)\n1 / 0\n")
    run("-x", script)
