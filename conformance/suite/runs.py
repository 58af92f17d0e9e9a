"""Runs one test module on CPython and on pyjc, and compares test by test."""
import os
import signal
import subprocess
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from deviations import Deviations

HERE = Path(__file__).resolve().parent.parent
OUT = HERE / "target" / "suite"
RUNNER = HERE / "oracle" / "run_module.py"
DEVIATIONS = Deviations(HERE / "deviations.txt", HERE.parent / "docs" / "deviations.md")
WITHOUT_CPYTHON = {k: v for k, v in os.environ.items() if k not in ("LD_LIBRARY_PATH", "PYTHONHOME")}


@dataclass(frozen=True)
class Result:
    """What became of the test cases that CPython passes; a module that did not come to its end has passed none."""

    module: str
    cpython: int
    passed: int
    failed: int
    errors: int
    skipped: int
    explained: int
    seconds: float
    ended: str

    @property
    def share(self):
        """Of the cases that docs/deviations.md does not explain."""
        wanted = self.cpython - self.explained
        return self.passed / wanted if wanted else 1.0


def run(command, environment, path, limit):
    """The rows that a run of a module wrote, how it ended ("" for well), and its seconds."""
    started = time.perf_counter()
    path.unlink(missing_ok=True)
    log = path.with_suffix(".log")
    with open(log, "wb") as output, tempfile.TemporaryDirectory(dir=OUT / "work") as folder:
        process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                                   cwd=folder, start_new_session=True)
        try:
            status = process.wait(limit)
            ended = "" if status == 0 else f"exit status {status}"
        except subprocess.TimeoutExpired:
            ended = f"no end after {limit:.0f} s"
        # What the tests left running must not outlive them.
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()
    rows, complete = read_rows(path)
    if not complete and not ended:
        ended = "ended early"
    if ended and not rows:
        lines = log.read_text(errors="replace").strip().splitlines()
        ended += ": " + (lines[-1][:120] if lines else "no output")
    return rows, "" if complete else ended, time.perf_counter() - started


def read_rows(path):
    """Status and reason by test id, and whether the run came to its end."""
    rows, complete = {}, False
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            status, _, test, reason = (line.split("\t") + ["", "", ""])[:4]
            complete |= status == "end"
            if test:
                rows[test] = status, reason
    return rows, complete


def of_cpython(module, limit):
    """The tests that CPython passes here; kept between runs, until the runner changes."""
    path = OUT / f"{module}.cpython.tsv"
    rows, complete = read_rows(path)
    if not complete or path.stat().st_mtime < RUNNER.stat().st_mtime:
        rows, _, _ = run([os.environ["SUITE_CPYTHON"], "-B", str(RUNNER), module, str(path)], dict(os.environ), path, limit)
    return [test for test, (status, _) in rows.items() if status == "passed"]


def of_pyjc(module, limit):
    path = OUT / f"{module}.pyjc.tsv"
    environment = WITHOUT_CPYTHON | {"PYTHONPATH": os.environ["SUITE_TESTS"], "PYJC_REBUILD": "never"}
    return run([os.environ["SUITE_PYJC"], "run", str(RUNNER), module, str(path)], environment, path, limit)


def compare(module, limit):
    """Runs a module on both; what differs is written beside."""
    wanted = of_cpython(module, limit)
    rows, ended, seconds = of_pyjc(module, limit)
    statuses = {test: rows.get(test, ("not run",))[0] for test in wanted}
    explained = [test for test in wanted if statuses[test] != "passed" and DEVIATIONS.explain(test)]
    counts = Counter(status for test, status in statuses.items() if test not in explained)
    with open(OUT / f"{module}.differs.txt", "w", encoding="utf-8") as out:
        for test in wanted:
            status, reason = rows.get(test, ("not run", ""))
            if status != "passed":
                print(f"{'by design' if test in explained else status:<9} {test}  {reason}", file=out)
            elif DEVIATIONS.names(test):
                print(f"passed    {test}  but conformance/deviations.txt names it", file=out)
    return Result(module, len(wanted), 0 if ended else counts["passed"], counts["failed"],
                  counts["error"] + counts["not run"], counts["skipped"], len(explained), seconds, ended)
