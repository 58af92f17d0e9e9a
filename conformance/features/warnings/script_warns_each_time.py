"""A script is compiled, and warned of, each time that it is run; a module only when it is compiled."""
import os
import subprocess
import sys
import tempfile

with tempfile.TemporaryDirectory() as folder:
    script = os.path.join(folder, "script.py")
    with open(script, "w") as file:
        file.write('print(1 is 1)\n')
    for _ in range(2):
        done = subprocess.run([sys.executable, script], capture_output=True, text=True)
        print(done.stdout, done.stderr.replace(script, "script.py"), sep="", end="")
