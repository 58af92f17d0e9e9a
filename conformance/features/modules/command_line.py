# The command line: -c, standard input, arguments, -m, exit statuses.
import os, subprocess, sys, tempfile


def run(*args, text=None):
    r = subprocess.run([sys.executable, *args], input=text, capture_output=True, text=True, env=dict(os.environ, NO_COLOR="1"))
    print(args[:1], r.returncode, repr(r.stdout), repr(r.stderr.splitlines()[-1] if r.stderr else ""))


run("-c", "import sys; print(sys.argv, __name__); sys.exit(3)", "a", "-b")
run("-", "x", text="import sys\nprint(sys.argv)\n1/0\n")
with tempfile.TemporaryDirectory() as d:
    with open(os.path.join(d, "mod.py"), "w") as f: f.write("import sys\nprint(__name__, sys.argv[1:], sys.path[0] != '')\nraise SystemExit('message')\n")
    os.chdir(d)
    run("-m", "mod", "arg")
    run("mod.py", "--flag")
    os.chdir("/")
run("-c", "x = (")
