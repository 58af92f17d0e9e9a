"""Runs CPython's own test modules on pyjc, one JVM a module, and compares test by test with CPython.

A test counts as CPython's if CPython passes it here; pyjc's share is of those. Reports go to conformance/target/suite.
"""
import argparse
import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT = HERE / "target" / "suite"
CLEAN = {k: v for k, v in os.environ.items() if k not in ("LD_LIBRARY_PATH", "PYTHONHOME")}


def read_list(name):
    lines = (HERE / "lists" / f"{name}.txt").read_text().splitlines()
    return [line.split("#")[0].strip() for line in lines if line.split("#")[0].strip()]


def run(command, environment, path, limit):
    """The rows that a run of a module wrote, and how it ended."""
    started = time.perf_counter()
    path.unlink(missing_ok=True)
    log = path.with_suffix(".log")
    with open(log, "wb") as output:
        try:
            status = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                                    timeout=limit, cwd=OUT / "work").returncode
            ended = "" if status == 0 else f"exit status {status}"
        except subprocess.TimeoutExpired:
            ended = f"no end after {limit:.0f} s"
    rows = {}
    complete = False
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            status, seconds, test, reason = (line.split("\t") + ["", "", ""])[:4]
            complete |= status == "end"
            if test:
                rows[test] = (status, reason)
    if not complete and not ended:
        ended = "ended early"
    if ended and not rows:
        lines = log.read_text(errors="replace").strip().splitlines()
        ended += ": " + (lines[-1][:120] if lines else "no output")
    return rows, ended, time.perf_counter() - started


def of_cpython(module, limit):
    """CPython's outcome, kept between runs."""
    path = OUT / f"{module}.cpython.tsv"
    if not path.exists() or not path.read_text().rstrip().splitlines()[-1:] or "\nend\t" not in "\n" + path.read_text():
        command = [os.environ["SUITE_CPYTHON"], "-B", str(HERE / "oracle" / "run_module.py"), module, str(path)]
        run(command, dict(os.environ), path, limit)
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return {row[2]: row[0] for row in rows if row[0] != "end"}


def of_pyjc(module, limit):
    path = OUT / f"{module}.pyjc.tsv"
    command = [os.environ["SUITE_PYJC"], "run", str(HERE / "oracle" / "run_module.py"), module, str(path)]
    return run(command, CLEAN | {"PYTHONPATH": os.environ["SUITE_TESTS"], "PYJC_REBUILD": "never"}, path, limit)


def compare(module, options):
    expected = of_cpython(module, options.limit)
    rows, ended, seconds = of_pyjc(module, options.limit)
    wanted = [test for test, status in expected.items() if status == "passed"]
    counts = Counter(status for status, _ in rows.values())
    good = sum(1 for test in wanted if rows.get(test, ("",))[0] == "passed")
    print(f"{module:<34}{len(wanted):>9}{good:>9}{good / len(wanted) if wanted else 1:>8.1%}{counts['failed']:>8}"
          f"{counts['error']:>8}{counts['skipped']:>8}{seconds:>9.1f}  {ended}", flush=True)
    with open(OUT / f"{module}.differs.txt", "w", encoding="utf-8") as out:
        for test in wanted:
            status, reason = rows.get(test, ("not run", ""))
            if status != "passed":
                print(f"{status:<8} {test}  {reason}", file=out)
    return len(wanted), good


def main():
    parser = argparse.ArgumentParser(prog="conformance/run", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("module", nargs="*", help="test modules (test.test_dict, or test_dict); default: those of --list")
    parser.add_argument("--list", default="core", help="a file of conformance/lists, without .txt (core)")
    parser.add_argument("--limit", type=float, default=300, help="seconds for one module (300)")
    parser.add_argument("--at-least", type=float, default=0, help="fail when a smaller share passes in some module (0)")
    options = parser.parse_args()
    modules = options.module or read_list(options.list)
    (OUT / "work").mkdir(parents=True, exist_ok=True)

    print(f"{'module':<34}{'CPython':>9}{'pyjc':>9}{'share':>8}{'failed':>8}{'errors':>8}{'skipped':>8}{'seconds':>9}")
    totals = [compare(m if m.startswith("test.") else f"test.{m}", options) for m in modules]
    wanted, good = (sum(column) for column in zip(*totals))
    print(f"{'all':<34}{wanted:>9}{good:>9}{good / wanted if wanted else 1:>8.1%}")
    print(f"what differs: {os.path.relpath(OUT)}/MODULE.differs.txt")
    sys.exit(any(w and g / w < options.at_least for w, g in totals))


if __name__ == "__main__":
    main()
