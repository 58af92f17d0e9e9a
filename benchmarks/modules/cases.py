"""The protocol of the tables here: small pieces of work in one library module, each a function without arguments.

usage: TABLE.py [--warmup SECONDS] [--seconds SECONDS] [--only CASE]

Runs each case for the warm-up time, one after the other, then measures batches of each by the CPU time of the thread (what
else the machine does matters little) and prints a line for each: `CASE SECONDS CHECK`. The check is what the case returned,
shortened: it must be the same everywhere.
"""
import sys
import time


def batch(function, count, clock=time.thread_time):
    start = clock()
    for _ in range(count):
        result = function()
    return clock() - start, result


def warm(function, seconds):
    """Runs the function for so long and returns how many runs take about 30 ms."""
    count, spent = 1, 0.0
    while True:
        took, _ = batch(function, count)
        spent += took
        if spent >= seconds and took >= 0.02:
            return max(1, int(count * 0.03 / took))
        if took < 0.02:
            count *= 2


def check(result):
    text = result if isinstance(result, str) else repr(result)
    return f"{len(text)}:{text[:40]}".encode("ascii", "backslashreplace").decode().replace(" ", "_").replace("\n", "_")


def main(cases):
    chosen = {"--warmup": 1.0, "--seconds": 0.3, "--only": ""}
    for name, text in zip(sys.argv[1::2], sys.argv[2::2]):
        chosen[name] = type(chosen[name])(text)
    cases = {name: case for name, case in cases.items() if chosen["--only"] in name}
    counts = {name: warm(case, chosen["--warmup"]) for name, case in cases.items()}
    for name, case in cases.items():
        warm(case, chosen["--warmup"] / 4)
        best, spent = None, 0.0
        while spent < chosen["--seconds"]:
            took, result = batch(case, counts[name])
            spent += took
            best = took if best is None else min(best, took)
        print(name, best / counts[name], check(result), flush=True)
