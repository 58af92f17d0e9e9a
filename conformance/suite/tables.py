"""Tables of results: on the terminal, as files, and against a baseline."""
from runs import OUT, Result

HEADER = (f"{'module':<34}{'CPython':>9}{'passed':>9}{'share':>8}{'failed':>8}{'errors':>8}{'skipped':>8}"
          f"{'by design':>11}{'seconds':>9}")
COLUMNS = "module", "passed", "failed", "errors", "skipped", "explained", "seconds", "cpython", "ended"


def share(result):
    """As text; none of a module all of whose cases are explained."""
    return "-" if result.cpython == result.explained > 0 else f"{result.share:.1%}"


def line(result):
    return (f"{result.module:<34}{result.cpython:>9}{result.passed:>9}{share(result):>8}{result.failed:>8}{result.errors:>8}"
            f"{result.skipped:>8}{result.explained:>11}{result.seconds:>9.1f}  {result.ended}")


def total(results):
    sums = [sum(getattr(r, column) for r in results) for column in ("cpython", "passed", "failed", "errors", "skipped", "explained", "seconds")]
    return Result("all", *sums, "")


def write(name, results):
    """One table a run: OUT/NAME.tsv."""
    with open(OUT / f"{name}.tsv", "w", encoding="utf-8") as out:
        print(*COLUMNS, sep="\t", file=out)
        for r in results:
            print(r.module, r.passed, r.failed, r.errors, r.skipped, r.explained, f"{r.seconds:.1f}", r.cpython, r.ended, sep="\t", file=out)


def replace(name, listed, results):
    """Puts results of modules that were run anew into the table of a list's last run."""
    rows = {r.module: r for r in [*read(name), *results]}
    write(name, [rows[module] for module in listed if module in rows])


def read(name):
    """The results of the last run of a list, or none."""
    path = OUT / f"{name}.tsv"
    if not path.exists():
        return []
    header, *rows = (row.split("\t") for row in path.read_text(encoding="utf-8").splitlines())
    return [result(dict(zip(header, row))) for row in rows]


def result(row):
    """Of a table's row by column; one written before there were explained cases has none."""
    counts = {name: int(row.get(name, 0)) for name in ("cpython", "passed", "failed", "errors", "skipped", "explained")}
    return Result(row["module"], **counts, seconds=float(row["seconds"]), ended=row["ended"])


def falls(results, baseline):
    """The modules in which fewer tests pass than the baseline file says, a line each."""
    kept = dict(row.split() for row in baseline.read_text().splitlines() if row and not row.startswith("#"))
    return [f"{r.module}: {r.passed} pass, {kept[r.module]} did {r.ended}".rstrip()
            for r in results if r.module in kept and r.passed < int(kept[r.module])]


def write_baseline(results, baseline):
    text = "# Test cases of CPython's modules that pass on pyjc: fewer fail the build. conformance/run --list quick --write-baseline\n"
    baseline.write_text(text + "".join(f"{r.module}\t{r.passed}\n" for r in results))
