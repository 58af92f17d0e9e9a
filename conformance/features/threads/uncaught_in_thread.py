# An exception in a thread prints its traceback and does not end the program.
import threading
def bad():
    raise ValueError("in thread")
t = threading.Thread(target=bad, name="worker")
t.start()
t.join()
print("main goes on", t.is_alive())
seen = []
threading.excepthook = lambda a: seen.append((a.exc_type.__name__, str(a.exc_value), a.thread.name))
t = threading.Thread(target=bad, name="second")
t.start()
t.join()
print(seen)
