# Races are avoided by locks, and what is atomic without: appends, dict stores, setdefault.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


import threading, itertools, queue
from collections import Counter, deque, defaultdict
def together(n, f):
    start = threading.Barrier(n)
    def run(i):
        start.wait()
        f(i)
    ts = [threading.Thread(target=run, args=(i,)) for i in range(n)]
    for t in ts: t.start()
    for t in ts: t.join()
items, table, once, dq = [], {}, {}, deque()
lock, counts, tickets = threading.Lock(), Counter(), itertools.count()
def work(i):
    for k in range(300):
        items.append((i, k))
        table[i, k] = k
        once.setdefault("winner", i)
        dq.appendleft(k)
        with lock: counts["total"] += 1
together(4, work)
print(len(items), len(set(items)), len(table), len(once), len(dq), counts)
claimed = [[] for _ in range(4)]
pool = list(range(500))
def claim(i):
    while True:
        try: claimed[i].append(pool.pop())
        except IndexError: return
together(4, claim)
flat = [x for c in claimed for x in c]
print(len(flat), sorted(flat) == list(range(500)), pool)
results = queue.SimpleQueue()
class Account:
    def __init__(self, n): self.balance, self.lock = n, threading.RLock()
    def move(self, other, n):
        first, second = sorted((self, other), key=id)
        with first.lock, second.lock:
            if self.balance < n: return False
            self.balance -= n
            other.balance += n
            return True
a, b = Account(500), Account(500)
together(4, lambda i: [results.put((a if i % 2 else b).move(b if i % 2 else a, k % 7)) for k in range(100)])
print(a.balance + b.balance, results.qsize())
class Lazy:
    made, lock, value = 0, threading.Lock(), None
    @classmethod
    def get(cls):
        if cls.value is None:
            with cls.lock:
                if cls.value is None:
                    cls.made += 1
                    cls.value = object()
        return cls.value
seen = []
together(6, lambda i: seen.append(Lazy.get()))
print(Lazy.made, len(set(map(id, seen))))
rw, log = threading.Condition(), []
turn = 0
def ordered(i):
    global turn
    for _ in range(3):
        with rw:
            rw.wait_for(lambda: turn % 3 == i)
            log.append(i)
            turn += 1
            rw.notify_all()
together(3, ordered)
print(log)
attempt(lambda: threading.Lock().release(), lambda: threading.Condition().wait(0.001), lambda: threading.Event().wait(0.001), lambda: threading.Semaphore(0).acquire(timeout=0.001), lambda: lock.locked(), lambda: threading.Barrier(2).wait(0.001))
