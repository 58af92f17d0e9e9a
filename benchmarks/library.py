"""Pieces of work in the library, pyjc beside CPython: tables of `modules/`, by turns, measured by CPU time."""
import subprocess
import sys
from math import exp, log
from pathlib import Path
from statistics import median

TABLES = Path(__file__).resolve().parent / "modules"
WARM_UP = {"pyjc": 1.0, "cpython": 0.05}


def table_files():
    return {path.stem: path for path in sorted(TABLES.glob("*.py")) if path.stem != "cases"}


def measure(command, implementation, path, options):
    """The rows that a table printed: case -> (seconds, check)."""
    line, environment = command(implementation, path, None, ["--warmup", str(options.warmup / 5 * WARM_UP[implementation])])
    done = subprocess.run(line, env=environment, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{path.stem} fails on {implementation}: {(done.stderr.strip().splitlines() or ['?'])[-1]}")
    rows = (row.split(maxsplit=2) for row in done.stdout.splitlines())
    return {name: (float(seconds), check) for name, seconds, check in rows}


class Case:
    """One piece of work and what was measured of it."""

    def __init__(self, table, name):
        self.table, self.name = table, name
        self.times = {}
        self.checks = set()

    def add(self, implementation, seconds, check):
        self.times.setdefault(implementation, []).append(seconds)
        self.checks.add(check)

    def microseconds(self, implementation):
        return median(self.times[implementation]) * 1e6

    def ratio(self):
        return self.microseconds("cpython") / self.microseconds("pyjc")


def mean(ratios):
    return exp(sum(map(log, ratios)) / len(ratios))


def show(table, cases):
    print(f"\n{table:<24}{'CPython us':>12}{'pyjc us':>12}{'x CPython':>11}")
    for case in cases:
        problem = "" if len(case.checks) == 1 else f"   results differ: {' '.join(sorted(case.checks))}"
        print(f"{case.name:<24}{case.microseconds('cpython'):>12.1f}{case.microseconds('pyjc'):>12.1f}{case.ratio():>11.2f}{problem}")
    ratios = [case.ratio() for case in cases]
    print(f"geometric mean of {len(ratios)}: {mean(ratios):.2f}; lowest {min(ratios):.2f}")


def compare_tables(command, options):
    """Measures the tables named after the word `library`, or all. Compare `benchmarks/run --help`."""
    files = table_files()
    chosen = options.program[1:] or list(files)
    unknown = [name for name in chosen if name not in files]
    if unknown:
        sys.exit(f"no table {unknown[0]}; there are {', '.join(files)}")
    cases = {}
    for turn in range(options.rounds or 1):
        for table in chosen:
            print(f"round {turn + 1}, table {table}", file=sys.stderr, flush=True)
            for implementation in ("cpython", "pyjc"):
                for name, row in measure(command, implementation, files[table], options).items():
                    cases.setdefault((table, name), Case(table, name)).add(implementation, *row)
    for table in chosen:
        show(table, [case for case in cases.values() if case.table == table])
    ratios = [case.ratio() for case in cases.values()]
    slow = [f"{case.name} {case.ratio():.2f}" for case in cases.values() if case.ratio() < 1 / 1.5]
    print(f"\nall {len(ratios)} cases: geometric mean {mean(ratios):.2f} times CPython; more than 1.5 times slower: {', '.join(slow) or 'none'}")
    return [{"table": case.table, "case": case.name, "times": case.times} for case in cases.values()]
