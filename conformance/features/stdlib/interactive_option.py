"""-i reads statements from standard input, one by one, with prompts on standard error; after a program if there is one."""
import subprocess
import sys
import tempfile

STATEMENTS = """1 + 1
def f(x):
    return x * 2

f(21)
_ + 1
import sys; sys.exit(3)
"""


def interact(*arguments):
    done = subprocess.run([sys.executable, "-q", "-i", *arguments], input=STATEMENTS, capture_output=True, text=True)
    print(done.stdout, done.stderr.splitlines()[-1][:60], done.returncode)


interact()
interact("-c", "print('before'); f = None")
with tempfile.NamedTemporaryFile("w", suffix=".py") as file:
    file.write("def g(): return 'of the file'\nprint(g())\n")
    file.flush()
    done = subprocess.run([sys.executable, "-i", file.name], input="g()\n1/0\n", capture_output=True, text=True)
    print(done.stdout, done.stderr, done.returncode)
print(subprocess.run([sys.executable, "-i", "-c", "x = 6; raise SystemExit(3)"], input="x\n", capture_output=True, text=True).stdout)
done = subprocess.run([sys.executable, "-i", "-c", "import sys; sys.exit(3)"], input="", capture_output=True, text=True)
print([line for line in done.stderr.splitlines() if "Exit" in line], done.returncode)
