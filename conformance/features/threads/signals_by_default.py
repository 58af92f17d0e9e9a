# A process that sends itself a signal without a handler ends by it.
import signal
import subprocess
import sys

for how in ("os.kill(os.getpid(), {})", "signal.raise_signal({})", "threading.Thread(target=signal.raise_signal, args=({},)).start()"):
    for number in (signal.SIGTERM, signal.SIGSEGV) if "os" in how else (signal.SIGHUP,):
        program = "import os, signal, threading, time\nsignal.signal(signal.SIGHUP, signal.SIG_DFL)\n" + how.format(int(number)) + "\ntime.sleep(20)\nprint('alive')"
        print(number.name, subprocess.run([sys.executable, "-c", program]).returncode)
