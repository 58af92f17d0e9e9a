"""Thread scaling: fib(N) once a thread, for 1 and for COUNT threads by turns.

usage: fib_threads.py N COUNT REPEATS [pool]

A line `run THREADS WALL CPU IDLE` each: seconds of the clock, of the threads' CPU time, and of the machine's idle time.
With `pool` the threads are those of a ThreadPoolExecutor.
"""
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def fib(n):
    if n < 2:
        return 1
    return fib(n - 1) + fib(n - 2)


def cpu_of_fib(n):
    start = time.thread_time()
    assert fib(n) > 0
    return time.thread_time() - start


def idle():
    try:
        with open("/proc/stat") as stat:
            return int(stat.readline().split()[4]) / 100
    except OSError:
        return 0.0


def with_threads(n, count):
    cpu = []
    threads = [threading.Thread(target=lambda: cpu.append(cpu_of_fib(n))) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(cpu)


def with_pool(n, count):
    with ThreadPoolExecutor(max_workers=count) as pool:
        return sum(pool.map(cpu_of_fib, [n] * count))


def run(work, n, count):
    before = idle()
    start = time.perf_counter()
    cpu = work(n, count)
    wall = time.perf_counter() - start
    print(f"run {count} {wall:.6f} {cpu:.6f} {idle() - before:.2f}", flush=True)


def main(n, count, repeats, kind="threads"):
    work = with_pool if kind == "pool" else with_threads
    for _ in range(int(repeats)):
        run(work, int(n), 1)
        run(work, int(n), int(count))


if __name__ == "__main__":
    main(*sys.argv[1:])
