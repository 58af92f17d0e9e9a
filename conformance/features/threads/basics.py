# threading: start, join, locks, events, conditions, locals.
import threading
results = []
lock = threading.Lock()
def work(n):
    for _ in range(100):
        with lock:
            results.append(n)
ts = [threading.Thread(target=work, args=(i,), name=f"w{i}") for i in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(len(results), sorted(set(results)), [t.is_alive() for t in ts], ts[0].name, threading.current_thread().name)
ev = threading.Event()
out = []
t = threading.Thread(target=lambda: (ev.wait(), out.append("after event")))
t.start()
out.append("before")
ev.set()
t.join()
print(out)
loc = threading.local()
loc.x = "main"
def use():
    loc.x = "thread"
    out.append(loc.x)
t = threading.Thread(target=use); t.start(); t.join()
print(loc.x, out[-1])
r = threading.RLock()
with r:
    with r: print("reentrant")
cond = threading.Condition()
queue = []
def consumer():
    with cond:
        while len(queue) < 3: cond.wait()
        out.append(list(queue))
t = threading.Thread(target=consumer); t.start()
for i in range(3):
    with cond:
        queue.append(i)
        cond.notify()
t.join()
print(out[-1])
b = threading.Barrier(2)
t = threading.Thread(target=b.wait); t.start(); b.wait(); t.join()
s = threading.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(blocking=False), lock.locked(), lock.acquire(timeout=0.01), lock.acquire(timeout=0.01))
lock.release()
try:
    lock.release()
except RuntimeError as e:
    print(e)
tm = threading.Timer(0.01, lambda: out.append("timer")); tm.start(); tm.join()
print(out[-1], threading.active_count())
