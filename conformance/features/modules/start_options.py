"""What -X options and variables of the environment say of a program's start."""
import os
import subprocess
import sys

code = """
import os, sys
print(sys.flags.debug, sys.flags.optimize, sys.flags.verbose, sys.flags.int_max_str_digits, sys.get_int_max_str_digits(),
      os.cpu_count() == 7, os.process_cpu_count() == 7, sys.pycache_prefix)
"""


def run(*options, **variables):
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON") or k == "PYTHONHOME"}
    done = subprocess.run([sys.executable, "-B", *options, "-c", code], env=environment | variables, capture_output=True, text=True)
    print(done.stdout, end="") if done.returncode == 0 else print("wrong")


run("-d", "-O", "-X", "int_max_str_digits=0", "-X", "cpu_count=7", "-X", "pycache_prefix=there")
run(PYTHONDEBUG="text", PYTHONOPTIMIZE="2", PYTHONINTMAXSTRDIGITS="5000", PYTHON_CPU_COUNT="7", PYTHONPYCACHEPREFIX="here")
run("-E", PYTHONDEBUG="1", PYTHONOPTIMIZE="2", PYTHONINTMAXSTRDIGITS="5000", PYTHON_CPU_COUNT="7", PYTHONPYCACHEPREFIX="here")
run("-X", "cpu_count=default", "-X", "pycache_prefix", PYTHON_CPU_COUNT="7", PYTHONPYCACHEPREFIX="here")
run("-X", "int_max_str_digits=100")
run("-X", "int_max_str_digits")
run("-X", "cpu_count=0")
run(PYTHON_CPU_COUNT="many")
