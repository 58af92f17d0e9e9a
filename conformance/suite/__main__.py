"""Runs CPython's own test modules on pyjc, one JVM a module, and compares test by test with CPython.

A test counts as CPython's if CPython passes it here; pyjc's share is of those. A module that crashes or hangs has passed none.
Tables and reports go to conformance/target/suite.
"""
import argparse
import os
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import page
import tables
from runs import HERE, OUT, compare

BASELINE = HERE / "baseline.tsv"


def read_list(name):
    lines = (line.split("#")[0].strip() for line in (HERE / "lists" / f"{name}.txt").read_text().splitlines())
    return [line for line in lines if line]


def full(module):
    return module if module.startswith("test.") else f"test.{module}"


def arguments():
    parser = argparse.ArgumentParser(prog="conformance/run", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("module", nargs="*", help="test modules (test.test_dict, or test_dict); default: those of --list")
    parser.add_argument("--list", help="a file of conformance/lists, without .txt (core); with modules: runs these anew and replaces their "
                        "rows in the list's last results")
    parser.add_argument("--limit", type=float, default=300, help="seconds for one module (300)")
    parser.add_argument("--jobs", "-j", type=int, default=os.cpu_count(), help="modules at a time (the number of cores)")
    parser.add_argument("--at-least", type=float, default=0, help="fail when a smaller share passes in some module (0)")
    parser.add_argument("--baseline", action="store_true", help="fail when fewer tests pass than conformance/baseline.tsv says")
    parser.add_argument("--write-baseline", action="store_true", help="write conformance/baseline.tsv anew from this run")
    parser.add_argument("--page", action="store_true", help="write docs/completeness.md from the last run of each list")
    return parser.parse_args()


def run_all(modules, options):
    """The results in the modules' order; prints each as it comes."""
    print(tables.HEADER)

    def one(module):
        result = compare(module, options.limit)
        print(tables.line(result), flush=True)
        return result

    with ThreadPoolExecutor(options.jobs) as pool:
        return list(pool.map(one, modules))


def main():
    # Who is started in the background ignores Ctrl-C, and so would the modules' processes: some interrupt themselves, and wait for it.
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    options = arguments()
    modules = [full(m) for m in options.module or read_list(options.list or "core")]
    listed = [full(m) for m in read_list(options.list)] if options.list else modules
    unknown = set(modules) - set(listed)
    if unknown:
        sys.exit(f"the list {options.list} has no {', '.join(sorted(unknown))}")
    (OUT / "work").mkdir(parents=True, exist_ok=True)
    results = run_all(modules, options)
    print(tables.line(tables.total(results)))
    print(f"what differs: {os.path.relpath(OUT)}/MODULE.differs.txt")
    if not options.module:
        tables.write(options.list or "core", results)
    elif options.list:
        tables.replace(options.list, listed, results)
    if options.write_baseline:
        tables.write_baseline(results, BASELINE)
    if options.page:
        page.write(Path(HERE).parent / "docs" / "completeness.md")
    below = [f"{r.module}: {r.share:.1%}" for r in results if r.share < options.at_least]
    fallen = tables.falls(results, BASELINE) if options.baseline else []
    for row in below + fallen:
        print(row, file=sys.stderr)
    sys.exit(bool(below or fallen))


if __name__ == "__main__":
    main()
