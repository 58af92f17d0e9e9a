"""How long a process takes that imports a module and ends: CPython, pyjc, and pyjc without its AOT cache, by turns."""
import os
import subprocess
import sys
import time
from statistics import median

PROGRAMS = {"nothing": "pass", "json": "import json", "re": "import re", "dataclasses": "import dataclasses", "unittest": "import unittest",
            "asyncio": "import asyncio", "http.server": "import http.server", "concurrent.futures": "import concurrent.futures.thread"}
COLUMNS = ("cpython", "pyjc", "no cache")


def lines(code, clean):
    """What starts each implementation: its command line and environment."""
    pyjc = [os.environ["BENCH_PYJC"], "run", "-c", code]
    off = " ".join([clean.get("PYJC_JAVA_OPTIONS", ""), "-XX:AOTMode=off"])
    return {"cpython": ([os.environ["BENCH_CPYTHON"], "-c", code], dict(os.environ)),
            "pyjc": (pyjc, clean), "no cache": (pyjc, clean | {"PYJC_JAVA_OPTIONS": off})}


def seconds(line, environment):
    begun = time.perf_counter()
    done = subprocess.run(line, env=environment, capture_output=True, text=True)
    taken = time.perf_counter() - begun
    if done.returncode or done.stdout or done.stderr:
        sys.exit(f"{' '.join(line)}: exit status {done.returncode}\n{done.stdout}{done.stderr}")
    return taken


def show(times):
    print(f"\n{'import':<20}" + "".join(f"{title:>16}" for title in ("CPython ms", "pyjc ms", "without cache")) + f"{'cost of it ms':>16}")
    nothing = median(times["nothing"]["pyjc"])
    for name, row in times.items():
        cost = (median(row["pyjc"]) - nothing) * 1e3
        print(f"{name:<20}" + "".join(f"{median(row[who]) * 1e3:>16.0f}" for who in COLUMNS) + f"{cost:>16.0f}")


def compare_imports(clean, options):
    """Measures the imports named after the word `startup`, or all. Compare `benchmarks/run --help`."""
    chosen = options.program[1:] or list(PROGRAMS)
    unknown = [name for name in chosen if name not in PROGRAMS]
    if unknown:
        sys.exit(f"no import {unknown[0]}; there are {', '.join(PROGRAMS)}")
    times = {name: {who: [] for who in COLUMNS} for name in dict.fromkeys(["nothing", *chosen])}
    rounds = options.rounds or 5
    for turn in range(rounds):
        print(f"round {turn + 1}/{rounds}", file=sys.stderr, flush=True)
        for name, row in times.items():
            for who, (line, environment) in lines(PROGRAMS[name], clean).items():
                row[who].append(seconds(line, environment))
    show(times)
    return [{"import": name, "times": row} for name, row in times.items()]
