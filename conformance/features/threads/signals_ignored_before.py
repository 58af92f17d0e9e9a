# A signal that was ignored, by the program or before it began, gets a handler.
import os
import signal
import subprocess
import sys
import time

PROGRAM = """
import os, signal, time
print(signal.getsignal(signal.SIGHUP))
got = []
def wait(n):
    end = time.monotonic() + 20
    while len(got) < n and time.monotonic() < end:
        time.sleep(0.01)
signal.signal(signal.SIGHUP, lambda n, f: got.append(n))
os.kill(os.getpid(), signal.SIGHUP)
wait(1)
print(got, flush=True)
signal.signal(signal.SIGHUP, signal.SIG_DFL)
os.kill(os.getpid(), signal.SIGHUP)
time.sleep(20)
"""

got = []


def wait(n):
    end = time.monotonic() + 20
    while len(got) < n and time.monotonic() < end:
        time.sleep(0.01)


def handler(number, frame):
    got.append(signal.Signals(number).name)


for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGUSR1):
    signal.signal(number, signal.SIG_IGN)
    os.kill(os.getpid(), number)
    print(signal.signal(number, handler))
    before = len(got)
    os.kill(os.getpid(), number)
    wait(before + 1)
print(got)
signal.signal(signal.SIGHUP, signal.SIG_IGN)
done = subprocess.run([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True)
print(done.stdout.strip())
print(done.returncode)
