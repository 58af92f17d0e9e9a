# concurrent.futures and queue.
from concurrent.futures import ThreadPoolExecutor, as_completed
import queue, threading
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
with ThreadPoolExecutor(max_workers=2) as ex:
    print(list(ex.map(fib, range(15))))
    f = ex.submit(lambda: 1 / 0)
    try:
        f.result()
    except ZeroDivisionError as e:
        print(e, f.done(), type(f.exception()).__name__)
    print(sorted(f.result() for f in as_completed([ex.submit(pow, 2, i) for i in range(5)])))
q = queue.Queue(maxsize=2)
got = []
def consumer():
    while (item := q.get()) is not None:
        got.append(item)
        q.task_done()
t = threading.Thread(target=consumer); t.start()
for i in range(10): q.put(i)
q.join()
q.put(None)
t.join()
print(got)
try:
    queue.Queue().get_nowait()
except queue.Empty as e:
    print(repr(e))
p = queue.PriorityQueue()
for v in (3, 1, 2): p.put(v)
print([p.get() for _ in range(3)])
