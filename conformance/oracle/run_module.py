"""Runs one test module through unittest, on whichever Python this is, and writes each test's outcome as it ends.

usage: run_module.py MODULE OUT       rows of OUT: status TAB seconds TAB test id TAB first line of the reason

As `python -m test` does by default, tests that ask for a resource (network, hours of CPU time, huge files) are skipped.
"""
import sys
import time
import unittest


class Recorder(unittest.TestResult):
    """One row a test, whatever its subtests do: passed, failed, error or skipped."""

    def __init__(self, out):
        super().__init__()
        self.out = out

    def startTest(self, test):
        super().startTest(test)
        self.status, self.reason = "passed", ""
        self.started = time.perf_counter()

    def note(self, status, reason):
        if self.status != "error":
            self.status, self.reason = status, reason

    def row(self, test):
        reason = self.reason.strip().splitlines()[-1:] or [""]
        seconds = time.perf_counter() - self.started
        print(self.status, f"{seconds:.3f}", test.id(), reason[0][:300], sep="\t", file=self.out, flush=True)

    def stopTest(self, test):
        super().stopTest(test)
        self.row(test)

    def outside(self, test):
        """Class and module fixtures fail outside of any test."""
        return not isinstance(test, unittest.TestCase)

    def addError(self, test, err):
        super().addError(test, err)
        if self.outside(test):
            self.status, self.reason, self.started = "error", self.errors[-1][1], time.perf_counter()
            self.row(test)
        self.note("error", self.errors[-1][1])

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.note("failed", self.failures[-1][1])

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        if self.outside(test):
            return
        if self.status == "passed":
            self.note("skipped", reason)

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            failed = issubclass(err[0], test.failureException)
            self.note("failed" if failed else "error", (self.failures if failed else self.errors)[-1][1])

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self.note("failed", "unexpected success")


def main(module, path):
    from test import support
    support.use_resources = {}
    with open(path, "w", encoding="utf-8", errors="backslashreplace") as out:
        recorder = Recorder(out)
        try:
            unittest.defaultTestLoader.loadTestsFromName(module).run(recorder)
        except unittest.SkipTest as e:  # the module as a whole
            print(module, "skipped:", e)
        print("end", f"{recorder.testsRun}", "", "", sep="\t", file=out, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
