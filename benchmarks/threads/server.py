"""Runs items of the scaling benchmark on request, so that a driver can make several processes take turns.

A line `prepare ITEM SECONDS` warms an item up and finds how many turns take about 5 ms: the answer is that number. A line
`run ITEM THREADS SECONDS TURNS` lets the threads repeat so many turns until one of them has used the time: the answer has the
seconds of the clock, of the threads' CPU time and of the machine's idle time, and the turns done. All seconds that are asked
for are CPU time of a thread, so that a busy machine makes it slower but not less exact. `pool` instead of `run`: the threads
are those of a ThreadPoolExecutor. The answer to `retries` is what pyjc counted of its compare-and-sets, as JSON.
"""
import json
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from items import CONTENDED, ITEMS

ALL = ITEMS | {f"contended_{name}": item for name, item in CONTENDED.items()}


def idle():
    """Seconds that the machine's cores have been idle, waiting for disks included."""
    try:
        with open("/proc/stat") as stat:
            fields = stat.readline().split()
            return (int(fields[4]) + int(fields[5])) / 100
    except OSError:
        return 0.0


class Run:
    """Some threads that repeat an item until one has used its time."""

    def __init__(self, item, threads, seconds, turns):
        self.item = ALL[item][0]
        self.threads = threads
        self.seconds = seconds
        self.turns = turns
        self.start = threading.Barrier(threads, self.begin)
        self.results = []

    def begin(self):
        self.idle = idle()
        self.began = time.perf_counter()
        self.over = False

    def work(self, _=None):
        self.start.wait()
        item, turns = self.item, self.turns
        done = 0
        cpu = time.thread_time()
        while not self.over:
            item(turns)
            done += turns
            if time.thread_time() - cpu >= self.seconds:
                self.over = True
        self.results.append((time.thread_time() - cpu, done, time.perf_counter(), idle()))

    def with_threads(self):
        threads = [threading.Thread(target=self.work) for _ in range(self.threads)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def with_pool(self):
        with ThreadPoolExecutor(max_workers=self.threads) as pool:
            list(pool.map(self.work, range(self.threads)))

    def answer(self):
        cpu, done, ends, idles = zip(*self.results)
        # The idle time counts until the first thread ends: up to then all had work.
        return f"{min(ends) - self.began:.6f} {sum(cpu):.6f} {min(idles) - self.idle:.2f} {sum(done)}"


def prepare(item, seconds):
    function = ALL[item][0]
    turns = 1
    began = time.thread_time()
    while True:
        start = time.thread_time()
        function(turns)
        took = time.thread_time() - start
        if time.thread_time() - began >= seconds:
            return str(turns)
        if took < 0.0025:
            turns *= 2
        elif took > 0.01 and turns > 1:
            turns //= 2


def main():
    print("ready", flush=True)
    for line in sys.stdin:
        match line.split():
            case ["prepare", item, seconds]:
                print(prepare(item, float(seconds)), flush=True)
            case ["run" | "pool" as kind, item, threads, seconds, turns]:
                run = Run(item, int(threads), float(seconds), int(turns))
                run.with_pool() if kind == "pool" else run.with_threads()
                print(run.answer(), flush=True)
            case ["retries"]:
                import pyjc
                print(json.dumps(pyjc.cas_retries()), flush=True)


if __name__ == "__main__":
    main()
