# Threads: locks, conditions, queues, pools, locals, events, barriers and timers in small programs.
import concurrent.futures as cf, queue, threading, time
total, lock = 0, threading.Lock()


def add(n):
    global total
    for _ in range(n):
        with lock: total += 1


ts = [threading.Thread(target=add, args=(1000,), name=f"adder-{i}") for i in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(total, [t.name for t in ts], any(t.is_alive() for t in ts))
q, results = queue.Queue(2), []


def producer():
    for i in range(5): q.put(i)
    q.put(None)


def consumer():
    while (x := q.get()) is not None:
        results.append(x * 2)
        q.task_done()
    q.task_done()


ts = [threading.Thread(target=f) for f in (producer, consumer)]
for t in ts: t.start()
q.join()
for t in ts: t.join()
print(results, q.empty(), q.qsize())
p = queue.PriorityQueue()
for x in (3, 1, 2): p.put((x, f"job{x}"))
l = queue.LifoQueue()
l.put(1); l.put(2)
print([p.get()[1] for _ in range(3)], l.get(), l.get())
for f in (lambda: p.get_nowait(), lambda: p.get(timeout=0.01), lambda: queue.Queue(1).put(1) or queue.Queue(-1).put_nowait(1), lambda: (b := queue.Queue(1), b.put(1), b.put_nowait(2)), lambda: queue.Queue().task_done(), lambda: p.get(timeout=-1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
s = queue.Queue()
s.shutdown()
try:
    s.put(1)
except queue.ShutDown as e:
    print("shut down", e)
with cf.ThreadPoolExecutor(3, thread_name_prefix="pool") as pool:
    print(list(pool.map(lambda x: x ** 2, range(5))))
    futures = {pool.submit(pow, 2, n): n for n in range(3)}
    print(sorted((futures[f], f.result()) for f in cf.as_completed(futures)))
    bad = pool.submit(lambda: 1 / 0)
    print(type(bad.exception()).__name__, bad.done(), bad.cancelled(), bad.cancel())
    try:
        bad.result()
    except ZeroDivisionError as e:
        print(e)
    done, _ = cf.wait([pool.submit(time.sleep, 0.001)])
    print(len(done))
try:
    pool.submit(print)
except RuntimeError as e:
    print(e)
local = threading.local()
local.x = "main"


def use_local(out):
    out.append(hasattr(local, "x"))
    local.x = "thread"
    out.append(local.x)


out = []
t = threading.Thread(target=use_local, args=(out,))
t.start(); t.join()
print(out, local.x)
cond, items = threading.Condition(), []


def waiter():
    with cond:
        print("waited", cond.wait_for(lambda: items, timeout=5), items)


t = threading.Thread(target=waiter)
t.start()
with cond:
    items.append("item")
    cond.notify_all()
t.join()
barrier, order = threading.Barrier(3, action=lambda: order.append("action")), []
ts = [threading.Thread(target=lambda: (barrier.wait(), order.append("past"))) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(order, barrier.broken, barrier.parties)
e = threading.Event()
timer = threading.Timer(0.01, e.set)
timer.start()
print(e.wait(5), e.is_set(), e.wait(0))
r = threading.RLock()
with r, r: print("reentered", repr(r).split(" object")[0].split("<")[-1].split()[0])
for f in (lambda: lock.release(), lambda: r.release(), lambda: threading.Thread(target=print).join(), lambda: ts[0].start(), lambda: threading.current_thread().join(), lambda: cond.notify(), lambda: threading.Semaphore(-1), lambda: threading.BoundedSemaphore(1).release(), lambda: threading.Thread(5), lambda: threading.Thread(daemon=True).daemon, lambda: lock.acquire(timeout=-5), lambda: lock.acquire(False, 1), lambda: (threading.current_thread().name, threading.main_thread() is threading.current_thread()), lambda: threading.Barrier(0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def fails(): raise ValueError("in thread")


threading.excepthook = lambda a: print("hook", a.exc_type.__name__, a.exc_value, a.thread.name)
t = threading.Thread(target=fails, name="failing")
t.start(); t.join()
