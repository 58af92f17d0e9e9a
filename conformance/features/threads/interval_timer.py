"""signal.setitimer: SIGALRM again and again, whose handler the main thread runs."""
import signal
import time

seen = []
signal.signal(signal.SIGALRM, lambda number, frame: seen.append(signal.Signals(number).name))
print(signal.setitimer(signal.ITIMER_REAL, 0.02, 0.01))
while len(seen) < 3:
    time.sleep(0.5)
delay, interval = signal.setitimer(signal.ITIMER_REAL, 0)
print(seen[:3], delay <= interval, interval)
print(signal.getitimer(signal.ITIMER_REAL))
signal.signal(signal.SIGVTALRM, lambda number, frame: seen.clear())
signal.setitimer(signal.ITIMER_VIRTUAL, 0.01)
while seen:
    pass
print("virtual time went by")
try:
    signal.setitimer(9, 1)
except signal.ItimerError as e:
    print(repr(e))
