"""docs/completeness.md, from the tables of the lists' last runs."""
import tables

LISTS = {
    "language": "The language, its built-in types and the modules next to them",
    "threads": "Threads",
    "stdlib": "The standard library",
}
HEAD = """# How complete pyjc is

Test cases of CPython 3.14.3's own test modules that CPython passes on the same machine, and how many of these pyjc passes. A case
that pyjc skips, or that belongs to a module that crashes or does not end, counts as not passed. A case that fails by design, which
`conformance/deviations.txt` lists and [the list of differences](deviations.md) explains, is in a column of its own, and the share is of
the others. Written by `conformance/run --list NAME --page`; not edited by hand.
"""


def write(path):
    with open(path, "w", encoding="utf-8") as out:
        print(HEAD, file=out)
        for name, title in LISTS.items():
            results = tables.read(name)
            if results:
                section(title, results, out)


def section(title, results, out):
    print(f"## {title}\n", file=out)
    print("| module | CPython | pyjc | by design | share | failed | errors | skipped | |", file=out)
    print("|---|--:|--:|--:|--:|--:|--:|--:|---|", file=out)
    for r in [tables.total(results), *results]:
        name = r.module.removeprefix("test.")
        print(f"| {name} | {r.cpython} | {r.passed} | {r.explained} | {tables.share(r)} | {r.failed} | {r.errors} | {r.skipped} | "
              f"{r.ended.replace('|', ' ')} |", file=out)
    total = tables.total(results)
    if total.explained:
        print(f"\nOf all cases, with those by design: {total.passed / total.cpython:.1%}.", file=out)
    print(file=out)
