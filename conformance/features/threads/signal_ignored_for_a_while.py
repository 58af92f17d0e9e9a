"""A signal that was ignored for a while has its handler again."""
import os
import signal
import time


def kill(number):
    os.kill(os.getpid(), number)
    time.sleep(0.05)


def told(number, frame):
    print("handler of", signal.Signals(number).name)


for number in signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGUSR1:
    before = signal.signal(number, signal.SIG_IGN)
    kill(number)
    print(signal.Signals(number).name, "ignored")
    signal.signal(number, told)
    kill(number)
    signal.signal(number, before)

signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    kill(signal.SIGINT)
    time.sleep(5)
except KeyboardInterrupt:
    print("interrupted")
