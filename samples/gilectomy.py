"""Two benchmarks that made history on the way to a Python without a global interpreter lock.

1. Larry Hastings' "Gilectomy" (PyCon 2016): every thread computes the same recursive fib.
2. Sam Gross' "nogil" (2021, PEP 703): a ThreadPoolExecutor is given the same fib once a worker.

For 1 to N threads each line gives the wall time, the CPU time of the threads, and the work done per CPU second relative
to one thread: near 1.00 when threads don't disturb each other, however busy the machine is with other things.

usage: gilectomy.py [-n FIB] [-t THREADS] [-r REPEATS]
"""
import argparse
import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def fib(n):
    if n < 2:
        return 1
    return fib(n - 1) + fib(n - 2)


def timed_fib(n):
    """fib(n), and the CPU seconds that this thread spent on it."""
    start = time.thread_time()
    result = fib(n)
    return result, time.thread_time() - start


def run_threads(n, count):
    """Larry Hastings': bare threads."""
    results = []

    def work():
        results.append(timed_fib(n))

    threads = [threading.Thread(target=work) for _ in range(count - 1)]
    for thread in threads:
        thread.start()
    work()
    for thread in threads:
        thread.join()
    return results


def run_executor(n, count):
    """Sam Gross': a pool of workers."""
    with ThreadPoolExecutor(max_workers=count) as executor:
        return [future.result() for future in [executor.submit(timed_fib, n) for _ in range(count)]]


def measure(run, n, count, repeats):
    """The median by CPU time a call of fib, of several runs: (wall, CPU a fib, result)."""
    runs = []
    for _ in range(repeats):
        start = time.perf_counter()
        results = run(n, count)
        wall = time.perf_counter() - start
        assert len(results) == count and len({value for value, _ in results}) == 1
        runs.append((sum(cpu for _, cpu in results) / count, wall, results[0][0]))
    runs.sort()
    cpu, wall, value = runs[len(runs) // 2]
    return wall, cpu, value


def report(title, run, n, most, repeats):
    print(f"\n{title}, fib({n}) once a thread")
    print(f"{'threads':>8} {'wall s':>9} {'CPU s a fib':>12} {'work per CPU s':>15}")
    alone = None
    for count in range(1, most + 1):
        wall, cpu, value = measure(run, n, count, repeats)
        alone = alone or cpu
        ratio = alone / cpu if cpu else 1.0
        print(f"{count:>8} {wall:>9.3f} {cpu:>12.4f} {ratio:>15.2f}")
    print(f"fib({n}) = {value}")


def main():
    parser = argparse.ArgumentParser(description="the Gilectomy and nogil benchmarks")
    parser.add_argument("-n", type=int, default=32, help="compute fib of this (default 32)")
    parser.add_argument("-t", type=int, default=os.cpu_count() or 2, help="up to this many threads (default: one a core)")
    parser.add_argument("-r", type=int, default=5, help="runs of each, of which the median is shown (default 5)")
    options = parser.parse_args()

    gil = getattr(sys, "_is_gil_enabled", lambda: True)()
    print(f"Python {sys.version.split()[0]}, {sys.implementation.name}, GIL {'on' if gil else 'off'}, {os.cpu_count()} cores")
    for _ in range(5):
        fib(min(options.n, 24))
    report("Threads (Hastings)", run_threads, options.n, options.t, options.r)
    report("ThreadPoolExecutor (Gross)", run_executor, options.n, options.t, options.r)


if __name__ == "__main__":
    main()
