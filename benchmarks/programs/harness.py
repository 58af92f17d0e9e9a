"""The protocol that all programs here share.

usage: PROGRAM.py [--n N] [--warmup SECONDS] [--iterations COUNT] [--seconds LIMIT]

Runs the program's run(n) for the warm-up time, then COUNT times (or until LIMIT is over, but three times at least), and
prints one line for each: `warmup S`, `time S`, and at the end `result R`, by which implementations are compared.
"""
import sys
import time


def options(arguments, n):
    chosen = {"--n": n, "--warmup": 0.0, "--iterations": 5, "--seconds": 1e9}
    for name, text in zip(arguments[::2], arguments[1::2]):
        chosen[name] = type(chosen[name])(text)
    return chosen.values()


def main(run, n):
    n, warmup, iterations, limit = options(sys.argv[1:], n)
    clock = time.perf_counter
    started = clock()
    while clock() - started < warmup:
        start = clock()
        run(n)
        print(f"warmup {clock() - start:.6f}", flush=True)
    measured = clock()
    done = 0
    while done < iterations and (done < 3 or clock() - measured < limit):
        start = clock()
        result = run(n)
        print(f"time {clock() - start:.6f}", flush=True)
        done += 1
    print(f"result {result}")
