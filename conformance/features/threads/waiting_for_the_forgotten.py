# What a waiting thread waits for may be the end of an object that nobody refers to any more.
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor


class Thing:
    pass


told = threading.Event()
thing = Thing()
reference = weakref.ref(thing, lambda _: told.set())
del thing
told.wait()
print("the event was set", reference())

executor = ThreadPoolExecutor(2)
print(list(executor.map(abs, range(-2, 2))))
threads = executor._threads
del executor
for thread in threads:
    thread.join()
print("the executor's threads have ended")
