# A signal that comes while a condition waits for its lock again: the handler runs when the lock is held.
import _thread
import signal
import threading
import time

signal.signal(signal.SIGINT, signal.default_int_handler)  # it is ignored where a shell started us in the background
cond = threading.Condition()


def other():
    with cond:
        cond.notify()
        time.sleep(0.2)
        _thread.interrupt_main()
        time.sleep(0.2)


thread = threading.Thread(target=other)
try:
    with cond:
        thread.start()
        cond.wait()
        for _ in range(100):
            time.sleep(0.01)
except BaseException as e:
    print(type(e).__name__)
thread.join()
print(cond.acquire(blocking=False))
