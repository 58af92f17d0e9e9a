"""A program that an interrupt ends dies of the signal, as its parent sees; other statuses are the numbers that it asked for."""
import subprocess, sys
for code in ("raise KeyboardInterrupt", "import os, signal; signal.signal(signal.SIGINT, signal.default_int_handler); os.kill(os.getpid(), signal.SIGINT); import time; time.sleep(5)", "import sys; sys.exit(130)", "import sys; sys.exit(256)", "import atexit; atexit.register(print, 'bye'); raise KeyboardInterrupt"):
    p = subprocess.run([sys.executable, "-c", code], stderr=subprocess.DEVNULL, stdout=subprocess.PIPE)
    print(p.returncode, p.stdout)
