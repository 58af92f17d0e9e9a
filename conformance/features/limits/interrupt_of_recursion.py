# What recurses again in each handler of a RecursionError never ends by itself; an interrupt ends it all the same.
import _thread
import threading
import time


def again():
    try:
        again()
    except RecursionError:
        again()


def interrupt():
    time.sleep(3)
    _thread.interrupt_main()


for i in range(100_000):
    interrupt.__name__.startswith("i")
threading.Thread(target=interrupt).start()
try:
    again()
except KeyboardInterrupt:
    print("interrupted")


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


# The limit holds after a runaway, and what stays below it works.
try:
    deep(100_000)
except RecursionError as e:
    print(e)
print(deep(900))
