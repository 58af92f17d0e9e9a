"""Runs the same programs on pyjc, on CPython and, for kernels, in plain Java, by turns, and prints the ratios.

Each round starts every implementation of a program once, in a process of its own that warms up first. Then they take turns,
one iteration each; a ratio is the median of the ratios of such turns, because what else the machine does then hits all alike.
"""
import argparse
import json
import math
import os
import platform
import subprocess
import sys
import threading
import time
from pathlib import Path
from statistics import median

import contention
import library
import scaling
import startup

HERE = Path(__file__).resolve().parent
KERNELS = {"fib": "Fib", "nbody": "NBody", "spectral_norm": "SpectralNorm", "fannkuch": "Fannkuch",
           "mandelbrot": "Mandelbrot"}
# How long each warms up: a JIT needs it, CPython's specialising interpreter is warm after one iteration.
WARM_UP = {"pyjc": 1.0, "java": 0.5, "cpython": 0.1}
CLEAN = {k: v for k, v in os.environ.items() if k not in ("LD_LIBRARY_PATH", "PYTHONHOME")}


class Failure(Exception):
    pass


def program_files():
    return {path.stem: path for path in sorted((HERE / "programs").glob("*.py")) if path.stem != "harness"}


def command(implementation, script, kernel, arguments):
    match implementation:
        case "cpython":
            return [os.environ["BENCH_CPYTHON"], "-B", str(script), *arguments], dict(os.environ)
        case "pyjc":
            return [os.environ["BENCH_PYJC"], "run", str(script), *arguments], CLEAN
        case "java":
            return [os.environ["BENCH_JAVA"], "-XX:+UseParallelGC", "-cp", os.environ["BENCH_KERNELS"],
                    f"org.pyjc.bench.kernel.{kernel}", *arguments], CLEAN


class Process:
    """A program that has warmed up, and runs once when it is its turn."""

    def __init__(self, implementation, name, script, options):
        warmup = str(options.warmup * WARM_UP[implementation])
        line, environment = command(implementation, script, KERNELS.get(name), ["--warmup", warmup, "--turns", "yes"])
        self.process = subprocess.Popen(line, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                        text=True)
        self.watchdog = threading.Timer(options.limit, self.process.kill)
        self.watchdog.daemon = True
        self.watchdog.start()
        self.first = None
        while (row := self.read())[0] != "ready":
            self.first = self.first or float(row[1])

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            self.watchdog.cancel()
            self.process.wait()
            said = self.process.stderr.read().strip().splitlines()
            raise Failure(said[-1] if said else f"exit status {self.process.returncode}")
        return line.rstrip("\n").split(maxsplit=1)

    def turn(self):
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return float(self.read()[1])

    def finish(self):
        self.process.stdin.close()
        answer = self.read()[1]
        self.watchdog.cancel()
        self.process.wait()
        return answer


class Result:
    """What one program took on each implementation."""

    def __init__(self, name):
        self.name = name
        self.times = {}
        self.first = {}
        self.answers = {}
        self.failures = {}

    def measure(self, implementations, script, options):
        """One round: each warms up in a process of its own, then all take turns."""
        processes = {}
        for who in implementations:
            self.attempt(who, lambda: processes.update({who: Process(who, self.name, script, options)}))
        for who, process in processes.items():
            self.first.setdefault(who, []).append(process.first)
        started = time.perf_counter()
        turns = 0
        while turns < options.iterations and (turns < 3 or time.perf_counter() - started < options.seconds):
            for who, process in processes.items():
                self.attempt(who, lambda: self.times.setdefault(who, []).append(process.turn()))
            turns += 1
        for who, process in processes.items():
            self.attempt(who, lambda: self.answers.update({who: process.finish()}))

    def attempt(self, implementation, action):
        if implementation not in self.failures:
            try:
                action()
            except Failure as failure:
                self.failures[implementation] = str(failure)

    def median(self, implementation):
        times = self.times.get(implementation)
        return median(times) if times else None

    def ratio(self, over, under):
        """The median of the ratios of turns that followed one another: what slows the machine meanwhile slows both."""
        a, b = self.times.get(over), self.times.get(under)
        return median(x / y for x, y in zip(a, b)) if a and b else None

    def problem(self):
        if self.failures:
            return "; ".join(f"{k}: {v}" for k, v in self.failures.items())
        return "" if len(set(self.answers.values())) <= 1 else f"results differ: {self.answers}"


def shown(value, form, unit=1.0):
    return format(value * unit, form) if value is not None else "-"


def table(results):
    print(f"\n{'program':<18}{'CPython ms':>12}{'pyjc ms':>12}{'Java ms':>12}{'x CPython':>11}{'of Java':>9}{'first ms':>10}")
    for r in results:
        first = r.first.get("pyjc")
        print(f"{r.name:<18}{shown(r.median('cpython'), '12.1f', 1e3):>12}{shown(r.median('pyjc'), '12.1f', 1e3):>12}"
              f"{shown(r.median('java'), '12.2f', 1e3):>12}{shown(r.ratio('cpython', 'pyjc'), '11.1f'):>11}"
              f"{shown(r.ratio('java', 'pyjc'), '9.2f'):>9}{shown(median(first) if first else None, '10.0f', 1e3):>10}"
              f"{'   ' + r.problem() if r.problem() else ''}")
    for title, over in (("faster than CPython", "cpython"), ("of plain Java's speed (kernels)", "java")):
        ratios = [x for r in results if (x := r.ratio(over, "pyjc"))]
        if ratios:
            mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
            print(f"geometric mean of {len(ratios)}: {mean:.2f} times {title}; lowest {min(ratios):.2f}")


def processor():
    try:
        with open("/proc/cpuinfo") as info:
            return next(line.split(":")[1].strip() for line in info if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.machine()


def machine():
    java = subprocess.run([os.environ["BENCH_JAVA"], "-version"], env=CLEAN, capture_output=True, text=True).stderr
    pyjc = subprocess.run([os.environ["BENCH_PYJC"], "--version"], env=CLEAN, capture_output=True, text=True).stdout
    return {"machine": f"{os.cpu_count()} cores of {processor()}, {platform.system()} {platform.release()}",
            "cpython": sys.version.split("\n")[0], "java": java.splitlines()[1] if java else "?", "pyjc": pyjc.strip(),
            "date": time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime()),
            "load": "%.2f %.2f %.2f" % os.getloadavg()}


def compare_programs(options):
    files = program_files()
    options.rounds = options.rounds or 3
    unknown = [name for name in options.program if name not in files]
    if unknown:
        sys.exit(f"no program {unknown[0]}; there are {', '.join(files)}")
    results = [Result(name) for name in options.program or files]
    for turn in range(1, options.rounds + 1):
        for i, result in enumerate(results, 1):
            print(f"round {turn}/{options.rounds}, program {i}/{len(results)}: {result.name}", file=sys.stderr, flush=True)
            implementations = ("cpython", "pyjc", "java") if result.name in KERNELS else ("cpython", "pyjc")
            result.measure(implementations, files[result.name], options)
    table(results)
    return [{"program": r.name, "times": r.times, "first": r.first, "answers": r.answers, "failures": r.failures}
            for r in results]


def main():
    parser = argparse.ArgumentParser(prog="benchmarks/run", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", nargs="*", help="the programs to run (all); or the word `threads`: fib in threads; "
                        "or the word `scaling` and perhaps items: how each kind of work scales with threads; "
                        "or the word `contended`: threads that write to one object; "
                        "or the word `contention` and perhaps items: what threads that share nothing wait for; "
                        "or the word `library` and perhaps tables: pieces of work in library modules; "
                        "or the word `startup` and perhaps modules: processes that import something and end")
    parser.add_argument("--rounds", type=int, help="(3 for programs, 9 for threads, 7 for scaling, 1 for library, 5 for startup)")
    parser.add_argument("--iterations", type=int, default=20, help="turns of a round (20)")
    parser.add_argument("--seconds", type=float, default=5, help="no more turns in a round after this long (5)")
    parser.add_argument("--warmup", type=float, default=5, help="seconds of warm-up for pyjc; others get less (5)")
    parser.add_argument("--limit", type=float, default=120, help="seconds after which a process is given up (120)")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 2, help="for `threads` and `scaling`: how many")
    parser.add_argument("--window", type=float, default=0.4, help="for `threads` and `scaling`: CPU seconds a thread of a measurement")
    parser.add_argument("--java-options", type=str.split, default=["-Xss16m", "-XX:+UseParallelGC", "-XX:+UseCondCardMark"],
                        help="for `threads` and `scaling`: the JVM options of the control, those that pyjc has")
    parser.add_argument("--json", type=Path, default=HERE / "target" / "results.json", help="where all figures go")
    options = parser.parse_intermixed_args()

    about = machine()
    for key, value in about.items():
        print(f"{key:>8}: {value}")
    if options.program == ["threads"]:
        results = scaling.compare_threads(options)
    elif options.program == ["contended"]:
        results = scaling.compare_contended(options)
    elif options.program[:1] == ["contention"]:
        results = contention.compare_contention(options)
    elif options.program[:1] == ["scaling"]:
        results = scaling.compare_items(options)
    elif options.program[:1] == ["library"]:
        results = library.compare_tables(command, options)
    elif options.program[:1] == ["startup"]:
        results = startup.compare_imports(CLEAN, options)
    else:
        results = compare_programs(options)
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps({"about": about, "results": results}, indent=1))
    print(f"\nall figures: {os.path.relpath(options.json)}")


if __name__ == "__main__":
    main()
