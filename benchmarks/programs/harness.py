"""The protocol that all programs here share.

usage: PROGRAM.py [--n N] [--warmup SECONDS] [--iterations COUNT | --turns yes]

Runs the program's run(n) for the warm-up time, then COUNT times (or once for each line of standard input, after the line
`ready`), and prints one line for each: `warmup S`, `time S`, and at the end `result R`, by which implementations are compared.
"""
import sys
import time


def options(arguments, n):
    chosen = {"--n": n, "--warmup": 0.0, "--iterations": 5, "--turns": ""}
    for name, text in zip(arguments[::2], arguments[1::2]):
        chosen[name] = type(chosen[name])(text)
    return chosen.values()


def main(run, n):
    n, warmup, iterations, turns = options(sys.argv[1:], n)
    clock = time.perf_counter
    started = clock()
    while clock() - started < warmup:
        start = clock()
        result = run(n)
        print(f"warmup {clock() - start:.6f}", flush=True)
    if turns:
        print("ready", flush=True)
    for _ in sys.stdin if turns else range(iterations):
        start = clock()
        result = run(n)
        print(f"time {clock() - start:.6f}", flush=True)
    print(f"result {result}")
