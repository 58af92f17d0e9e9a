"""Blocked signals wait: pthread_sigmask, sigpending, sigwait and its relatives, pthread_kill."""
import os
import signal
import threading

calls = []
signal.signal(signal.SIGUSR1, lambda number, frame: calls.append(number))
old = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1, signal.SIGUSR2])
print(old, signal.pthread_sigmask(signal.SIG_BLOCK, []) == {signal.SIGUSR1, signal.SIGUSR2})
os.kill(os.getpid(), signal.SIGUSR1)
print(calls, signal.sigpending())
print(signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1]) == {signal.SIGUSR1, signal.SIGUSR2}, calls, signal.sigpending())
os.kill(os.getpid(), signal.SIGUSR2)
print(signal.sigwait([signal.SIGUSR2]), signal.sigpending())
print(signal.sigtimedwait([signal.SIGUSR2], 0.01))
threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGUSR2)).start()
info = signal.sigwaitinfo({signal.SIGUSR2})
print(info.si_signo == signal.SIGUSR2, info.si_pid == os.getpid(), type(info).__name__)
signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
print(calls)
for wrong in lambda: signal.pthread_sigmask(1700, []), lambda: signal.pthread_sigmask(signal.SIG_BLOCK, [0]), lambda: signal.sigtimedwait([1], -1.0), \
        lambda: signal.pthread_sigmask():
    try:
        wrong()
    except (OSError, ValueError, TypeError) as e:
        print(type(e).__name__, e if not isinstance(e, TypeError) else "")
signal.signal(signal.SIGUSR1, lambda number, frame: 1 / 0)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
signal.raise_signal(signal.SIGUSR1)
try:
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
except ZeroDivisionError:
    print("raised when unblocked")
