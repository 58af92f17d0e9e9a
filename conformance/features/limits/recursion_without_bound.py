"""A recursion without bound late in a program, in a thread with a small stack: an exception with a whole traceback, and all goes on."""
import threading


def shallow(n):
    return n and shallow(n - 1)


def deep():
    return deep() + 1


def outer():
    deep()


def run():
    for _ in range(2):
        try:
            outer()
        except RecursionError as e:
            entries = []
            tb = e.__traceback__
            while tb:
                entries.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
                tb = tb.tb_next
            print(entries[:4], entries[-1], len(entries) > 100)


for _ in range(1000):
    shallow(100)
threading.stack_size(512 * 1024)
thread = threading.Thread(target=run)
thread.start()
thread.join()
print(shallow(10))
