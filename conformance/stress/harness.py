"""Runs the checks of this folder: each function `check_…(race)` of its modules, again and again, with several numbers of threads.

usage: harness.py [--seconds S] [--threads 2,4,8] [NAME...]

A check makes fresh objects, lets threads race on them and asserts what must hold afterwards, and during the race; its
docstring is the promise, a row of docs/concurrency.md. It runs on CPython, too. A hang ends with all stacks and status 3.
"""
import argparse
import faulthandler
import importlib
import os
import pathlib
import sys
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent


class Race:
    """Lets so many threads do a check's work at once; each call of `work` gets its thread's number."""

    def __init__(self, threads):
        self.threads = threads

    def __call__(self, *works):
        """With several works, thread i does work i modulo their number."""
        start = threading.Barrier(self.threads)
        failures = []

        def run(number):
            try:
                start.wait()
                works[number % len(works)](number)
            except BaseException as e:
                failures.append(e)

        threads = [threading.Thread(target=run, args=(i,), name=f"race-{i}") for i in range(self.threads)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if failures:
            raise failures[0]


def checks():
    found = {}
    for path in sorted(HERE.glob("*_checks.py")):
        module = importlib.import_module(path.stem)
        for name, value in vars(module).items():
            if name.startswith("check_"):
                found[name.removeprefix("check_")] = value
    return found


def run(name, check, counts, seconds):
    """Repeats a check for so long; the number of rounds."""
    rounds = 0
    deadline = time.monotonic() + seconds
    while rounds < len(counts) or time.monotonic() < deadline:
        threads = counts[rounds % len(counts)]
        try:
            check(Race(threads))
        except BaseException as e:
            e.add_note(f"in round {rounds} of {name} with {threads} threads")
            raise
        rounds += 1
    return rounds


def main():
    parser = argparse.ArgumentParser(prog="harness.py")
    parser.add_argument("name", nargs="*", help="checks (all)")
    parser.add_argument("--seconds", type=float, default=10, help="for all checks together, at least (10)")
    parser.add_argument("--threads", default="2,4,8", help="numbers of threads, taken by turns (2,4,8)")
    options = parser.parse_args()
    counts = [int(n) for n in options.threads.split(",")]
    known = checks()
    unknown = [name for name in options.name if name not in known]
    if unknown:
        parser.error(f"no check {unknown[0]}; there are {', '.join(known)}")
    names = options.name or list(known)
    share = options.seconds / len(names)
    failed = 0
    for name in names:
        faulthandler.dump_traceback_later(share + 120, exit=True)
        try:
            rounds = run(name, known[name], counts, share)
            print(f"{name}: {rounds} rounds", flush=True)
        except BaseException as e:
            failed += 1
            print(f"{name}: FAILED: {known[name].__doc__}", flush=True)
            sys.excepthook(type(e), e, e.__traceback__)
        faulthandler.cancel_dump_traceback_later()
    print(f"{len(names) - failed} of {len(names)} hold")
    sys.stdout.flush()
    os._exit(1 if failed else 0)


if __name__ == "__main__":
    main()
